import { describe, expect, test } from 'vitest';
import { traceText } from '../../../kernel/engine/trace-text.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentOf, type Tenant, withDocument } from '../../../kernel/model/tenant.ts';
import { path } from '../../../twin/simulator/moment.ts';
import { deedsTo } from './deeds.ts';
import { answered, callerDid, changed, ranOn } from './move-call.ts';
import { changesCalls } from './relevant-change.ts';
import { replayed } from './replay.ts';
import { AT_ONCE, callOf, inputsOf, pressed, sample } from './simulated-call.harness.ts';

const bank = sample('bank-line');
const flow = documentOf(bank, 'flow', 'bank-line') as Flow;

function withFlow(fields: Partial<Flow>): Tenant {
  return withDocument(bank, { ...flow, ...fields } as Flow);
}

describe('a call that is repeated', () => {
  test('is the same to the byte on the same documents', () => {
    const old = pressed(
      callOf(bank, 'bank-line', inputsOf(bank, 'balance-in-chinese')),
      '1',
      '1',
      '9999000000000012#',
      '135790',
    );
    const again = replayed(old, bank);
    expect(again).toMatchObject({ ok: true, done: 25, of: 25 });
    if (again.ok) expect(traceText(path(again.run.moment))).toBe(traceText(path(old.moment)));
  });

  test('repeats answers by hand, prompts that were cut short and values that were set', () => {
    const begun = ranOn(callOf(bank, 'bank-line', inputsOf(bank)), AT_ONCE);
    const early = callerDid(begun, { type: 'key', key: '1' }, 0, AT_ONCE);
    const set = changed(early, 'GLOBAL.card', '4242');
    const asked = pressed(set, '1', '9999000000000012#', '135790');
    const old = answered(asked, { ok: false, problem: 'connection-error' }, asked.moment.state.at + 50, AT_ONCE);
    const again = replayed(old, bank);
    if (again.ok) expect(traceText(path(again.run.moment))).toBe(traceText(path(old.moment)));
    expect(again.ok).toBe(true);
    expect(deedsTo(old.session, old.moment)).toContainEqual({ do: 'set', variable: 'GLOBAL.card', value: '4242' });
  });

  test('stops where the changed flow does not go along, and says how far it came', () => {
    const old = pressed(callOf(bank, 'bank-line', inputsOf(bank)), '1', '1');
    const shorter = withFlow({ connections: flow.connections.filter(({ from }) => from !== 'choose-language') });
    const again = replayed(old, shorter);
    expect(again.ok && again.done).toBeLessThan(2);
  });
});

describe('what changes calls', () => {
  test('is not where elements stand, nor scenarios', () => {
    expect(changesCalls(bank, withFlow({ layout: {} }))).toBe(false);
    const scenario = documentOf(bank, 'scenario', 'loans');
    if (scenario !== undefined) expect(changesCalls(bank, withDocument(bank, { ...scenario, name: 'x' }))).toBe(false);
    expect(changesCalls(bank, structuredClone(bank))).toBe(false);
  });

  test('is what elements say, and which documents there are', () => {
    const [first, ...rest] = flow.elements;
    expect(changesCalls(bank, withFlow({ elements: rest }))).toBe(true);
    expect(
      changesCalls(bank, withFlow({ elements: [{ ...(first as Flow['elements'][number]), name: 'x' }, ...rest] })),
    ).toBe(true);
    expect(changesCalls(bank, withDocument(bank, { ...flow, id: 'another' }))).toBe(true);
  });
});
