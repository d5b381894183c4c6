import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Answer, Key } from '../../kernel/model/call.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import { BANK } from '../simulator/bank-flows.harness.ts';
import { FACTS, programOf } from '../simulator/flow-builder.harness.ts';
import { type Moment, path, type Session } from '../simulator/moment.ts';
import { provide, runToWait, skipWait } from '../simulator/moves.ts';
import { beginSession } from '../simulator/session.ts';
import { type Conversation, converse, request } from './conversation.harness.ts';

const RUNS = 1000;
const program = programOf(catalogue, BANK);
const facts = { ...FACTS, callId: 'c-1' };

type Does =
  | { readonly does: 'key' | 'speech'; readonly input: string }
  | { readonly does: 'timeout' | 'nomatch' | 'hangup' }
  | { readonly does: 'transfer'; readonly isDone: boolean };

const anyDoes: fc.Arbitrary<Does> = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[0-9*#]{1,5}$/).map((input): Does => ({ does: 'key', input })) },
  { weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '12#').map((input): Does => ({ does: 'key', input })) },
  { weight: 4, arbitrary: fc.constantFrom('bye', 'stay', 'hm').map((input): Does => ({ does: 'speech', input })) },
  { weight: 3, arbitrary: fc.constantFrom<Does>({ does: 'timeout' }, { does: 'nomatch' }) },
  { weight: 1, arbitrary: fc.constant<Does>({ does: 'hangup' }) },
  { weight: 3, arbitrary: fc.boolean().map((isDone): Does => ({ does: 'transfer', isDone })) },
);

/** The same services for both, as far as they are asked in the same order. */
function services(seed: number): () => Answer {
  let asked = seed;
  return () => {
    asked += 1;
    if (asked % 3 === 0) return { ok: false, problem: 'reset' };
    return { ok: true, value: { status: 200, body: JSON.stringify({ balance: (asked * 37) % 200 }), intents: [] } };
  };
}

test('the same inputs as in the simulator lead to the same places, words and variables', () => {
  let visited = 0;
  fc.assert(
    fc.property(fc.array(anyDoes, { maxLength: 40, size: 'max' }), fc.nat(5), (all, seed) => {
      const begun = beginSession(program, 'bank', facts, () => 'live');
      if (!begun.ok) throw new Error(begun.problem);
      const { session } = begun;
      const inSimulator = services(seed);
      let moment = answered(session, runToWait(session, session.root).moment, inSimulator);
      const { begin, post } = converse(program, catalogue, 'bank', facts, () => 'live', services(seed));
      let talk: Conversation = begin();
      for (const does of all) {
        const posted = post(talk, bodyOf(talk, does));
        if ('refused' in posted) continue;
        talk = posted;
        moment = answered(session, moved(session, moment, does), inSimulator);
      }
      const events = path(moment);
      visited += events.length;
      expect(talk.events).toEqual(events);
      expect(talk.dialog.call).toEqual(moment.state);
    }),
    { numRuns: RUNS },
  );
  console.log(`dialog = simulator: ${RUNS} calls, ${visited} events, 0 differences`);
});

test('what is refused changes nothing, and no request harms: any values anywhere', () => {
  const { begin, post } = converse(program, catalogue, 'bank', facts, () => 'live', services(1));
  const talk = begin();
  const before = JSON.stringify(talk);
  const any = fc.object({ maxDepth: 2, key: fc.constantFrom('call_id', 'input', 'flow_result_type', 'toString', 'a') });
  fc.assert(
    fc.property(
      fc.constantFrom(9, 11, 12, '9', null, {}),
      any,
      any,
      fc.string(),
      (inaction, inparams, extparams, userid) => {
        const body = { userid, inaction, inparams: { ...inparams, call_id: userid }, extparams } as unknown as ValueMap;
        const posted = post(talk, body);
        if ('refused' in posted) expect(posted.message.length).toBeGreaterThan(20);
        expect(JSON.stringify(talk)).toBe(before);
      },
    ),
    { numRuns: 2000 },
  );
});

/** As the access side reports it; where nothing is listened for, that it has been played. */
function bodyOf({ action }: Conversation, does: Does): ValueMap {
  if (does.does === 'hangup') return request(9, { flow_result_type: '-1', input: 'hangup' });
  if (does.does === 'transfer') return request(11, { trans_result: does.isDone ? '0' : '1' });
  if (action.outparams.model_type === '1000000') return request(9, { flow_result_type: '3', input: 'playover' });
  if (does.does === 'key') return request(9, { flow_result_type: '2', input: does.input });
  return request(9, { flow_result_type: '1', input: does.does === 'speech' ? does.input : does.does });
}

/** The same done by hand in the simulator. */
function moved(session: Session, moment: Moment, does: Does): Moment {
  const { wait } = moment.state;
  if (wait === null) return moment;
  if (does.does === 'hangup') return provide(session, moment, { type: 'hang-up' }).moment;
  if (does.does === 'transfer') {
    const answer: Answer = does.isDone ? { ok: true, value: null } : { ok: false, problem: 'unreachable' };
    return provide(session, moment, { type: 'answer', answer }).moment;
  }
  if (wait.for === 'playback') return skipWait(session, moment).moment;
  const at = Math.max(moment.state.at, wait.playingUntil ?? 0);
  if (does.does === 'key') return keyed(session, moment, does.input, at);
  if (does.does === 'speech') return provide(session, moment, { type: 'speech', text: does.input, at }).moment;
  if (does.does === 'nomatch' && wait.for !== 'keys') return provide(session, moment, { type: 'nomatch', at }).moment;
  return skipWait(session, moment).moment;
}

function keyed(session: Session, from: Moment, keys: string, at: number): Moment {
  const seen = path(from).length;
  const isAsking = (moment: Moment) =>
    moment.state.phase === 'waiting' &&
    !path(moment)
      .slice(seen)
      .some(({ type }) => type === 'element-left' || type === 'input-wanted');
  let moment = from;
  for (const key of keys) {
    if (isAsking(moment)) moment = provide(session, moment, { type: 'key', key: key as Key, at }).moment;
  }
  return isAsking(moment) ? skipWait(session, moment).moment : moment;
}

function answered(session: Session, from: Moment, answers: () => Answer): Moment {
  let moment = from;
  for (let service = asked(moment); service !== undefined && service !== 'transfer'; service = asked(moment)) {
    moment = provide(session, moment, { type: 'answer', answer: answers(), at: moment.state.at + 20 }).moment;
  }
  return moment;
}

function asked({ state }: Moment): string | undefined {
  return state.wait?.request?.service;
}
