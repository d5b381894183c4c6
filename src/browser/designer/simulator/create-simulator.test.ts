import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentOf, withDocument } from '../../../kernel/model/tenant.ts';
import { type CallRun, placeOf } from './call-run.ts';
import { readKept } from './kept-settings.ts';
import { scenarioDraft } from './scenario-draft.ts';
import { inputsOf, sample } from './simulated-call.harness.ts';
import { simulatorWorld } from './simulator-world.harness.ts';

const bank = sample('bank-line');

function world(answers: Parameters<typeof simulatorWorld>[1] = []) {
  const made = simulatorWorld(bank, answers);
  made.simulator.set({ inputs: inputsOf(bank, 'balance-in-chinese') });
  const state = () => made.simulator.store.getState();
  const place = () => {
    const { run } = state();
    return run === null ? null : placeOf(run.moment.state).element;
  };
  const press = (keys: string) => {
    for (const key of keys) made.simulator.act({ type: 'key', key: key as '0' });
  };
  return { ...made, state, place, press };
}

describe('the simulator', () => {
  test('calls, hears keys, goes back and takes another way', () => {
    const { simulator, place, press, state } = world();
    simulator.start('bank-line');
    press('1');
    expect(place()).toBe('main-menu');
    press('3');
    simulator.back();
    press('2');
    expect(state().run?.session.root.children).toHaveLength(1);
    expect(place()).toBe('to-desk');
  });

  test('stands before the first element when it is to be stepped', () => {
    const { simulator, place } = world();
    simulator.start('bank-line', true);
    expect(place()).toBe('start');
    simulator.step();
    expect(place()).toBe('known-caller');
    simulator.toWait();
    expect(place()).toBe('welcome');
  });

  test('shows on the canvas where the call stands, unless it is not to follow', () => {
    const { simulator, shown, press } = world();
    simulator.start('bank-line');
    expect(shown.at(-1)).toBe('bank-line/choose-language');
    simulator.setOptions({ follows: false });
    press('1');
    expect(shown.at(-1)).toBe('bank-line/choose-language');
  });

  test('runs with the real clock: prompts take their time, keys come now, silence is noticed', () => {
    const { simulator, place, press, wait, state } = world();
    simulator.setOptions({ isRealTime: true });
    simulator.start('bank-line');
    expect(place()).toBe('welcome');
    wait(60_000);
    expect(place()).not.toBe('welcome');
    simulator.start('bank-line');
    wait(2_000);
    expect(simulator.timeNow()).toBe(2_000);
    wait(5_000);
    press('1');
    expect(state().run?.moment.events.length).toBeGreaterThan(0);
    expect(place()).toBe('main-menu');
    expect(state().run?.moment.state.at).toBe(7_000);
    simulator.back();
    const at = simulator.timeNow();
    wait(9_000);
    expect(simulator.timeNow()).toBe(at);
    simulator.toggleClock();
    wait(1_000);
    expect(simulator.timeNow()).toBe(at + 1_000);
  });

  test('stops at breakpoints, and remembers them', () => {
    const { simulator, place, press, state, shelf } = world();
    simulator.set({ breakpoints: [{ element: 'bank-line/main-menu' }] });
    simulator.start('bank-line');
    press('1');
    expect([place(), state().run?.hit]).toEqual(['main-menu', { element: 'bank-line/main-menu' }]);
    expect(readKept(shelf, 'test').breakpoints).toHaveLength(1);
  });

  test('goes back before a whole entry to take another way', () => {
    const { simulator, place, press, state } = world();
    simulator.start('bank-line');
    press('11');
    press('9999000000000012#');
    expect(place()).toBe('ask-pin');
    simulator.fork(state().run?.moment.parent?.id ?? 0);
    expect(place()).toBe('ask-card');
    expect(state().run?.moment.state.wait?.playingUntil).not.toBeNull();
  });

  test('says when the documents have changed, and does the same again on them', () => {
    const { simulator, press, change, state, place } = world();
    simulator.start('bank-line');
    press('11');
    const flow = documentOf(bank, 'flow', 'bank-line') as Flow;
    change(withDocument(bank, { ...flow, layout: {} } as Flow));
    expect(state().isStale).toBe(false);
    const elements = flow.elements.map((each) => (each.id === 'main-menu' ? { ...each, name: 'New' } : each));
    change(withDocument(bank, { ...flow, elements } as Flow));
    expect(state().isStale).toBe(true);
    simulator.repeat();
    expect([state().isStale, state().repeated, place()]).toEqual([false, null, 'ask-card']);
  });

  test('reads aloud what is new, and is quiet as soon as the caller does something', () => {
    const { simulator, spoken, press } = world();
    simulator.setOptions({ speaks: true });
    simulator.start('bank-line');
    expect(spoken.filter((text) => text !== '-')).toEqual(['欢迎致电海港银行。', expect.stringContaining('普通话')]);
    press('1');
    expect(spoken.slice(2)).toEqual(['-', expect.stringContaining('查询余额')]);
  });

  test('asks the live service, shows what was sent, and goes on with the answer', async () => {
    const sent = { method: 'POST', url: 'https://x', headers: [], body: '{}' };
    const answer = { ok: true, value: { status: 200, body: '{"returnCode":"2"}' } } as const;
    const { simulator, press, state } = world([{ ok: true, value: { answer, ms: 12.4, sent, insecure: false } }]);
    simulator.set({ inputs: { ...inputsOf(bank), otherwise: 'live' } });
    simulator.start('bank-line');
    press('11');
    press('9999000000000012#');
    press('135790');
    expect(state().isAsking).toBe(true);
    const asked = state().run?.moment.id as number;
    await Promise.resolve();
    await Promise.resolve();
    expect(state().isAsking).toBe(false);
    expect(state().exchanges.get(asked)).toMatchObject({ ok: true, result: { sent } });
    expect(state().run?.moment.id).not.toBe(asked);
  });

  test('forgets an answer that comes when one has gone elsewhere', async () => {
    const answer = { ok: true, value: { status: 200, body: '{}' } } as const;
    const sent = { method: 'POST', url: 'https://x', headers: [], body: null };
    const { simulator, press, state } = world([{ ok: true, value: { answer, ms: 1, sent, insecure: false } }]);
    simulator.set({ inputs: { ...inputsOf(bank), otherwise: 'live' } });
    simulator.start('bank-line');
    press('11');
    press('9999000000000012#');
    press('135790');
    simulator.back();
    const { run } = state();
    await Promise.resolve();
    await Promise.resolve();
    expect([state().run, state().isAsking]).toEqual([run, false]);
  });

  test('answers otherwise from the next request on, and saves what was answered', () => {
    const { simulator, press, place, state } = world();
    simulator.start('bank-line');
    press('11');
    press('9999000000000012#');
    const before = state().run?.moment.id;
    press('135790');
    const known = place();
    simulator.setAnswers({ answers: [] });
    expect(place()).toBe(known);
    simulator.goTo(before ?? 0);
    simulator.setAnswers({
      answers: [{ to: 'interface', delay: 0, answer: { with: 'json', status: 200, body: { returnCode: '9' } } }],
    });
    press('135790');
    expect(place()).not.toBe(known);
    const saved = scenarioDraft(state().run as CallRun, 'refused', 'Refused', ['heard']);
    const [first] = saved.ok ? (saved.document.answers as readonly unknown[]) : [];
    expect(first).toMatchObject({ id: 'check-pin', answer: { body: { returnCode: '9' } } });
  });

  test('says why a call cannot begin', () => {
    const { simulator, state } = world();
    const { inputs } = state();
    simulator.set({ inputs: { ...inputs, call: { ...inputs.call, language: 'fr-FR' } } });
    simulator.start('bank-line');
    expect(state().startProblem).toMatchObject({ ok: false, reason: 'language' });
    simulator.set({ inputs: { ...inputs, call: { ...inputs.call, callId: '' } } });
    simulator.start('bank-line');
    expect(state().startProblem).toMatchObject({ findings: [{ path: '/call/callId' }] });
    simulator.set({ inputs });
    simulator.start('nowhere');
    expect(state().startProblem).toMatch(/There is no flow nowhere/);
  });
});

describe('a call on what was released', () => {
  const released = withDocument(bank, { ...documentOf(bank, 'flow', 'bank-line'), name: 'As released' } as Flow);

  test('runs on the version that its caller gets, whatever is drafted meanwhile', async () => {
    const { simulator, state, change, released: versions, place, press } = world();
    versions.set(state().inputs.call.caller, {
      ok: true,
      documents: released,
      by: { version: 'V1.1', state: 'gray' },
    });
    simulator.set({ runsOn: 'released' });
    simulator.start('bank-line');
    expect(state()).toMatchObject({ isStarting: true, run: null });
    await Promise.resolve();
    await Promise.resolve();
    expect(state()).toMatchObject({ isStarting: false, run: { tenant: released, answeredBy: { version: 'V1.1' } } });
    press('1');
    expect(place()).toBe('main-menu');
    change(withDocument(bank, { ...documentOf(bank, 'flow', 'bank-line'), elements: [] } as unknown as Flow));
    expect(state().isStale).toBe(false);
    simulator.repeat();
    expect(place()).toBe('main-menu');
    expect(state().run?.answeredBy).toEqual({ version: 'V1.1', state: 'gray' });
  });

  test('does not begin when no version answers, nor when another call began in the meantime', async () => {
    const { simulator, state, released: versions } = world();
    simulator.set({ runsOn: 'released' });
    simulator.start('bank-line');
    await Promise.resolve();
    await Promise.resolve();
    expect(state()).toMatchObject({ run: null, startProblem: { reason: 'not-released' } });
    versions.set(state().inputs.call.caller, {
      ok: true,
      documents: released,
      by: { version: 'V1.0', state: 'official' },
    });
    simulator.start('bank-line');
    simulator.set({ runsOn: 'draft' });
    simulator.start('bank-line');
    await Promise.resolve();
    await Promise.resolve();
    expect(state().run?.answeredBy).toBeNull();
  });
});
