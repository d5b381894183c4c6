import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../kernel/model/flow.ts';
import { changeSettings } from '../../store/commands/change-settings.ts';
import type { Draft } from '../../store/drafts.ts';
import { flowIn, openDocument, sampleTenant } from '../findings/tenant.harness.ts';
import { enterSettings, shownSettings } from './edit-settings.ts';

type Plain = Readonly<Record<string, unknown>>;

const flow = flowIn(sampleTenant(), 'bank-line');
const menu = flow.elements.find(({ type }) => type === 'menu');

/** A form of the settings of one element, as the panel keeps it. */
function formOf(id: string) {
  const store = openDocument<Flow>(flow);
  let draft: Draft | null = null;
  const settings = (): Plain => store.api.getState().document.elements.find((one) => one.id === id)?.settings as Plain;
  const shown = (): Plain => shownSettings(settings(), draft ?? undefined);
  return {
    store,
    settings,
    shown,
    draft: () => draft,
    enter(part: Plain) {
      const entered = enterSettings(settings(), shown(), { ...shown(), ...part }, (edit) =>
        store.run(changeSettings, { id, ...edit }, { group: 'x' }),
      );
      draft = entered.draft;
      return entered;
    },
  };
}

describe('entering settings', () => {
  it('puts what is valid into the document', () => {
    const form = formOf(menu?.id ?? '');
    expect(form.enter({ maxFailures: 4 })).toEqual({ draft: null, reason: null });
    expect(form.settings().maxFailures).toBe(4);
    expect(form.store.api.getState().history.past).toHaveLength(1);
  });

  it('keeps what is not valid in the form, with the reason, and leaves the document alone', () => {
    const form = formOf(menu?.id ?? '');
    const before = form.settings();
    const { reason } = form.enter({ maxFailures: 99 });
    expect(reason?.en).toContain('10');
    expect(form.settings()).toBe(before);
    expect(form.shown().maxFailures).toBe(99);
  });

  it('takes other fields while one is not valid, and all of them when it becomes so', () => {
    const form = formOf(menu?.id ?? '');
    form.enter({ maxFailures: 99 });
    form.enter({ digitWaitTime: 7 });
    expect(form.settings()).toMatchObject({ digitWaitTime: 7 });
    expect(form.settings().maxFailures).not.toBe(99);
    expect(form.shown()).toMatchObject({ digitWaitTime: 7, maxFailures: 99 });
    form.enter({ maxFailures: 9 });
    expect(form.draft()).toBeNull();
    expect(form.settings()).toMatchObject({ digitWaitTime: 7, maxFailures: 9 });
  });

  it('takes a choice that needs more as soon as it has it', () => {
    const form = formOf(menu?.id ?? '');
    form.enter({ prompt: { source: 'variable' } });
    expect(form.settings().prompt).not.toMatchObject({ source: 'variable' });
    form.enter({ prompt: { source: 'variable', as: 'digits', value: 'SYS.callId' } });
    expect(form.settings().prompt).toEqual({ source: 'variable', as: 'digits', value: 'SYS.callId' });
    expect(form.draft()).toBeNull();
  });

  it('keeps a draft through an undo elsewhere', () => {
    const form = formOf(menu?.id ?? '');
    form.enter({ digitWaitTime: 7 });
    form.enter({ maxFailures: 99 });
    form.store.undo();
    expect(form.settings().digitWaitTime).not.toBe(7);
    expect(form.shown().maxFailures).toBe(99);
  });
});
