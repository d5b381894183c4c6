import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Answerer } from './answerer.ts';
import { mockAnswerer } from './answers.ts';
import { BANK } from './bank-flows.harness.ts';
import { FACTS, programOf } from './flow-builder.harness.ts';
import type { MockAnswer } from './mock-answer.ts';
import { type Moment, path, type Session } from './moment.ts';
import { passTime, provide, runToWait, skipWait, step } from './moves.ts';
import { back, beginSession, jumpTo } from './session.ts';

const program = programOf(catalogue, BANK);

function sessionWith(mocks: readonly MockAnswer[] = [], otherwise: 'live' | null = null): Session {
  const answers = mockAnswerer(mocks, otherwise);
  if (!answers.ok) throw new Error(answers.problem);
  return sessionOn('bank', answers.answerer);
}

function sessionOn(flow: string, answerer?: Answerer): Session {
  const begun = beginSession(program, flow, FACTS, answerer);
  if (!begun.ok) throw new Error(begun.problem);
  return begun.session;
}

/** Where a call stands. */
function at({ state }: Moment): string {
  return `${state.frames.at(-1)?.at} ${state.phase} ${state.at}`;
}

/** Up to the menu, which asks for a key. */
function toMenu(session: Session): Moment {
  return skipWait(session, runToWait(session, session.root).moment).moment;
}

/** Up to the wait for the account interface. */
function toRequest(session: Session): Moment {
  let moment = provide(session, toMenu(session), { type: 'key', key: '1' }).moment;
  for (const key of ['4', '2', '#'] as const) moment = provide(session, moment, { type: 'key', key }).moment;
  return moment;
}

const rich = (fields: Partial<MockAnswer> = {}): MockAnswer => ({
  to: 'interface',
  id: 'account',
  delay: 1500,
  answer: { with: 'json', status: 200, body: { balance: 120.5 } },
  ...fields,
});

describe('a session', () => {
  test('begins before the first element', () => {
    const session = sessionWith();
    expect(at(session.root)).toBe('start ready 0');
    expect(path(session.root).map(({ type }) => type)).toEqual(['call-started']);
  });

  test('refuses a flow that is not there', () => {
    expect(beginSession(program, 'nowhere', FACTS)).toEqual({
      ok: false,
      problem: 'There is no flow nowhere with a start element. Choose another flow.',
    });
  });

  test('steps element by element, waits included', () => {
    const session = sessionWith();
    const places: string[] = [];
    let { moment } = step(session, session.root);
    for (let i = 0; i < 4; i += 1) {
      places.push(at(moment));
      moment = step(session, moment).moment;
    }
    expect(places).toEqual(['welcome ready 0', 'welcome waiting 0', 'menu ready 520', 'menu waiting 520']);
  });

  test('does not step over a wait for the caller', () => {
    const session = sessionWith();
    const menu = toMenu(session);
    const stayed = step(session, menu);
    expect(stayed.moment).toBe(menu);
    expect(stayed.problem).toBe('The call waits for the caller. Give it an input, or let time pass.');
  });

  test('hears a key and runs on to the next wait', () => {
    const session = sessionWith();
    const { moment } = provide(session, toMenu(session), { type: 'key', key: '1', at: 900 });
    expect(at(moment)).toBe('pin waiting 900');
    expect(path(moment)).toContainEqual({ type: 'prompt-interrupted', at: 900, after: 380 });
  });

  test('lets deadlines pass before an input that comes after them', () => {
    const session = sessionWith();
    const { moment } = provide(session, toMenu(session), { type: 'key', key: '1', at: 20_000 });
    const silences = path(moment).filter(({ type }) => type === 'prompt-played');
    expect(silences.length).toBeGreaterThan(2);
    expect(moment.state.phase).toBe('ended');
  });

  test('passes time without anything else', () => {
    const session = sessionWith();
    const { moment } = passTime(session, toMenu(session), 100);
    expect(at(moment)).toBe('menu waiting 620');
    expect(moment.events).toEqual([]);
  });

  test('goes back, and takes another way from any moment', () => {
    const session = sessionWith();
    const menu = toMenu(session);
    const one = provide(session, menu, { type: 'key', key: '1' }).moment;
    const three = provide(session, jumpTo(session, menu.id).moment, { type: 'key', key: '3' }).moment;
    expect(at(one)).toBe('pin waiting 520');
    expect(at(three)).toBe('hello waiting 520');
    expect(menu.children).toHaveLength(2);
    expect(path(one).slice(0, path(menu).length)).toEqual(path(menu));
    expect(back(menu.children[0] as Moment)).toBe(menu);
    expect(back(session.root)).toBe(session.root);
    expect(jumpTo(session, 999).problem).toBe('This session has no moment 999.');
  });

  test('shares between moments what did not change', () => {
    const session = sessionWith();
    const menu = toMenu(session);
    const one = provide(session, menu, { type: 'key', key: '1' }).moment;
    expect(one.state.call).toBe(menu.state.call);
    expect(one.state.calldata).toBe(menu.state.calldata);
    expect(one.state.globals).toBe(menu.state.globals);
  });

  test('keeps the same way only once', () => {
    const session = sessionWith();
    const first = toRequest(session);
    const count = session.moments.length;
    expect(toRequest(session)).toBe(first);
    expect(session.moments).toHaveLength(count);
  });

  test('refuses inputs that cannot be, and stays', () => {
    const session = sessionWith();
    const menu = toMenu(session);
    const refusals = [
      provide(session, menu, { type: 'key', key: 'x' as '1' }),
      provide(session, menu, { type: 'speech', text: '' }),
      provide(session, menu, { type: 'speech', text: 'yes', confidence: 101 }),
      provide(session, menu, { type: 'key', key: '1', at: 0.5 + menu.state.at }),
      provide(session, menu, { type: 'answer', answer: { ok: true, value: null } }),
      passTime(session, menu, -1),
      step(session, session.root, { type: 'key', key: '1' }),
    ];
    for (const { moment, problem } of refusals) {
      expect([menu, session.root]).toContain(moment);
      expect(problem).toMatch(/\.$/);
    }
  });

  test('knows no move after the end', () => {
    const session = sessionWith();
    const { moment } = provide(session, toMenu(session), { type: 'hang-up' });
    for (const moved of [
      step(session, moment),
      provide(session, moment, { type: 'hang-up' }),
      skipWait(session, moment),
    ]) {
      expect(moved).toEqual({ moment, problem: 'The call has ended. Go back to take another way.', ask: null });
    }
  });
});

describe('an answer', () => {
  test('by a mock comes after its delay', () => {
    const session = sessionWith([rich()]);
    const request = toRequest(session);
    const { moment } = runToWait(session, request);
    expect(at(moment)).toBe(`tell waiting ${request.state.at + 1500}`);
  });

  test('by a mock comes while time passes', () => {
    const session = sessionWith([rich()]);
    const request = toRequest(session);
    expect(at(passTime(session, request, 1499).moment)).toMatch(/^ask waiting/);
    expect(at(passTime(session, request, 1500).moment)).toMatch(/^tell waiting/);
  });

  test('that is used up is there again after going back', () => {
    const session = sessionWith([rich({ times: 1 })]);
    const request = toRequest(session);
    const told = runToWait(session, request).moment;
    expect(told.outside.used).toEqual([1]);
    const other = provide(session, request, { type: 'answer', answer: { ok: false, problem: 'reset' } }).moment;
    expect(at(other)).toBe(`ask waiting ${request.state.at}`);
    expect(runToWait(session, other).problem).toBe(
      'No mock answers interface account; add one or switch to the live service.',
    );
    expect(runToWait(session, back(back(told))).moment.state).toEqual(told.state);
  });

  test('of the live service is asked for, and goes in by hand', () => {
    const session = sessionWith([], 'live');
    const request = toRequest(session);
    const asking = runToWait(session, request);
    expect(asking.moment).toBe(request);
    expect(asking.ask).toMatchObject({ service: 'interface', interface: 'account', body: { pin: '42' } });
    const answer = { ok: true, value: { status: 200, body: '{"balance": 7}' } } as const;
    const { moment } = provide(session, request, { type: 'answer', answer, at: request.state.at + 80 });
    expect(at(moment)).toBe(`menu waiting ${request.state.at + 80}`);
  });

  test('by hand that is no HTTP answer is refused', () => {
    const session = sessionWith();
    const request = toRequest(session);
    const { moment, problem } = provide(session, request, { type: 'answer', answer: { ok: true, value: 'yes' } });
    expect(moment).toBe(request);
    expect(problem).toBe('The answer of an interface is an HTTP status from 100 to 599 and a body as text.');
  });
});
