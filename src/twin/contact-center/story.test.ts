import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { CenterEvent } from './center-event.ts';
import { type Doing, type Played, play, smallSetup } from './small-center.harness.ts';

const setup = smallSetup(catalogue);
const THERE = { autoAnswer: false, autoEnterIdle: true, status: 'idle', force: false } as const;

/** A centre with these agents signed in and the customer's phone switched on. */
function open(...agents: readonly string[]): Played {
  const played = play(setup);
  for (const workNo of agents) played.do({ type: 'sign-in', workNo, session: workNo, ...THERE });
  played.do({ type: 'phone-on', phone: 'p', number: '13800000000' });
  return played;
}

function dial(played: Played, called: string, media: 'audio' | 'text' = 'audio'): string {
  played.do({ type: 'dial', phone: 'p', called, media });
  return played.state.calls.at(-1)?.id ?? '';
}

const as = (workNo: string) => ({ workNo, session: workNo });
const typesOf = (events: readonly CenterEvent[]) => events.map(({ type }) => type);
const callIn = ({ state }: Played) => state.calls[0];
const recordOf = ({ events }: Played) => {
  const ended = events.find((event) => event.type === 'call-ended');
  return ended?.type === 'call-ended' ? ended.record : undefined;
};

describe('a call to the hotline', () => {
  test('goes through the menu to the queue, rings, is answered with the employee ID, and leaves a whole record', () => {
    const played = open('101');
    const call = dial(played, '12345');
    played.wait(5000);
    const rung = played.do({ type: 'customer-key', phone: 'p', call, key: '1' });
    expect(rung.find(({ type }) => type === 'ringing')).toMatchObject({
      workNo: '101',
      situation: {
        ...{ callerNum: '13800000000', calledNum: '12345', callid: call, mediaType: 'audio', callType: '0' },
        ...{ workNo: '101', callskill: 'sales', callskillid: 'sales', agentName: 'user101' },
      },
    });
    played.do({ type: 'answer', call, ...as('101') }, 3000);
    expect(callIn(played)?.lines.at(-1)).toMatchObject({ notice: 'employee-id', text: '101' });
    played.do({ type: 'hang-up', call, ...as('101') }, 20_000);
    expect(recordOf(played)).toMatchObject({
      ...{ callId: call, reason: 'agent-hung-up', queues: ['sales'], agents: ['101'] },
      ...{ waited: 3000, talked: 20_000, held: 0, userLevel: 9 },
      legs: [{ type: 'flow' }, { type: 'queue', result: 'answered' }, { type: 'ring' }, { type: 'agent' }],
    });
    expect(recordOf(played)?.flows[0]?.events.at(-1)).toMatchObject({ type: 'call-ended', reason: 'transferred' });
    expect(played.state.agents[0]?.wrapUp).toBe(played.state.at + 10_000);
    played.wait(10_000);
    expect(played.state.agents[0]?.wrapUp).toBeNull();
  });

  test('waits with a flow that says the place, is served by level, and leaves the flow by its failure after the time', () => {
    const played = open('101');
    played.do({ type: 'set-status', status: 'busy', ...as('101') });
    const call = dial(played, '123451');
    played.wait(200);
    expect(callIn(played)?.lines.at(-1)?.text).toBe('You are number 1.');
    played.do({ type: 'seen', ...as('101') }, 50_000);
    expect(played.state.calls).toHaveLength(1);
    played.wait(10_000);
    expect(recordOf(played)).toMatchObject({ callId: call, reason: 'timeout' });
    const other = dial(played, '12345');
    played.wait(5000);
    played.do({ type: 'customer-key', phone: 'p', call: other, key: '1' });
    played.do({ type: 'seen', ...as('101') });
    played.wait(60_200);
    expect(callIn(played)?.lines.at(-1)?.text).toBe('Nobody is free.');
  });

  test('goes on when it is let ring or rejected; who lets it ring is made busy', () => {
    const played = open('101', '102');
    const call = dial(played, '123451');
    expect(callIn(played)?.seeking?.ringing?.workNo).toBe('102');
    played.do({ type: 'reject', call, ...as('102') });
    expect(callIn(played)?.seeking?.ringing?.workNo).toBe('101');
    expect(typesOf(played.do({ type: 'reject', call, ...as('101') }))).toEqual(['refused']);
    played.wait(30_000);
    expect(played.state.agents.find(({ workNo }) => workNo === '101')?.status).toBe('busy');
    expect(callIn(played)?.seeking?.ringing).toBeNull();
  });

  test('is told who speaks when a digital human does, and whether it is seen', () => {
    const played = open();
    played.do({ type: 'sign-in', workNo: '101', session: '101', ...THERE, status: 'busy' });
    played.do({ type: 'dial', phone: 'p', called: '123452', media: 'video' });
    played.wait(20_000);
    expect(callIn(played)?.lines.at(-1)).toMatchObject({
      ...{ from: 'flow', text: 'Please call again.' },
      figure: { name: 'Mia', isSeen: true },
    });
  });

  test('overflows as the queue says, and no circle of queues holds it for ever', () => {
    const played = open('101');
    played.do({ type: 'sign-out', ...as('101') });
    dial(played, '123452');
    expect(recordOf(played)).toMatchObject({ reason: 'no-agents', queues: ['gold', 'sales'] });
    const other = dial(played, '12345');
    played.wait(5000);
    played.do({ type: 'customer-key', phone: 'p', call: other, key: '5' });
    played.wait(600_000);
    expect(played.state.calls).toEqual([]);
  });
});

describe('an agent in a call', () => {
  function talking(...agents: readonly string[]) {
    const played = open(...agents);
    const call = dial(played, '123452');
    played.do({ type: 'answer', call, ...as('101') });
    return { played, call };
  }

  test('holds, takes back, and is not heard while muted', () => {
    const { played, call } = talking('101');
    played.do({ type: 'hold', call, ...as('101') });
    expect(typesOf(played.do({ type: 'agent-says', call, text: 'Hm', ...as('101') }))).toEqual(['refused']);
    played.do({ type: 'unhold', call, ...as('101') }, 5000);
    played.do({ type: 'mute', call, ...as('101') });
    expect(typesOf(played.do({ type: 'agent-says', call, text: 'Hm', ...as('101') }))).toEqual(['refused']);
    played.do({ type: 'customer-hangs-up', phone: 'p', call }, 1000);
    expect(recordOf(played)).toMatchObject({ held: 5000, talked: 1000, reason: 'customer-hung-up' });
  });

  test('transfers to a colleague and keeps the caller until the colleague answers', () => {
    const { played, call } = talking('101', '102');
    const to = { kind: 'agent', workNo: '102' } as const;
    played.do({ type: 'transfer', call, to, mode: 'success', ...as('101') });
    expect(callIn(played)).toMatchObject({
      holder: { workNo: '101', held: true },
      seeking: { ringing: { workNo: '102' } },
    });
    const answered = played.do({ type: 'answer', call, ...as('102') }, 2000);
    expect(typesOf(answered)).toEqual(['transfer-succeeded', 'released', 'state-changed', 'talking']);
    expect(answered.at(-1)).toMatchObject({ workNo: '102', transferred: true });
    expect(callIn(played)?.holder).toMatchObject({ workNo: '102', held: false });
  });

  test('speaks on when nobody takes the transfer', () => {
    const { played, call } = talking('101', '102');
    const to = { kind: 'agent', workNo: '102' } as const;
    played.do({ type: 'transfer', call, to, mode: 'success', ...as('101') });
    expect(typesOf(played.wait(30_000))).toContain('transfer-failed');
    expect(callIn(played)?.holder).toMatchObject({ workNo: '101', held: false });
  });

  test('lends the customer for authentication: the flow verifies, the customer comes back with the result, masked', () => {
    const { played, call } = talking('101');
    played.do({ type: 'authenticate', call, code: 'CARDVERIFY', ...as('101') });
    expect(callIn(played)?.calldata).toMatchObject({ verifyServiceNo: '13800000000', verifyWorkNo: '101' });
    played.wait(3000);
    for (const key of ['4', '7', '1', '1'] as const) played.do({ type: 'customer-key', phone: 'p', call, key }, 200);
    const returned = played.events.find(({ type }) => type === 'return-from-ivr');
    expect(returned).toMatchObject({
      workNo: '101',
      authentication: { code: 'CARDVERIFY', result: '1', returns: ['gold', '', ''] },
      situation: { calldata: { data: { verifyResult: 1, pin: '4711' } } },
    });
    played.do({ type: 'hang-up', call, ...as('101') });
    expect(recordOf(played)?.calldata).toMatchObject({ data: { verifyResult: 1, pin: '******' } });
    expect(JSON.stringify(recordOf(played))).not.toContain('4711');
  });

  test('authenticates by enabled processes only', () => {
    const { played, call } = talking('101');
    const refused = played.do({ type: 'authenticate', call, code: 'OLDVERIFY', ...as('101') });
    expect(refused).toMatchObject([{ type: 'refused', code: 'unknown-authentication' }]);
  });

  test('gets the customer back also when the flow wanted to pass them on', () => {
    const { played, call } = talking('101');
    played.do({ type: 'authenticate', call, code: 'CARDVERIFY', ...as('101') });
    expect(typesOf(played.wait(60_000))).toContain('return-from-ivr');
    expect(callIn(played)?.authentications).toMatchObject([{ result: '0' }]);
  });

  test('is signed out after two minutes without a word, and the caller waits anew', () => {
    const { played } = talking('101', '104');
    played.do({ type: 'seen', ...as('104') }, 100_000);
    const lost = played.wait(20_000);
    expect(lost.find(({ type }) => type === 'forced-out')).toMatchObject({ workNo: '101', why: 'no-poll' });
    expect(callIn(played)?.seeking?.ringing?.workNo).toBe('104');
  });
});

test('an outbound call rings at the phone with the number, and fails when there is none', () => {
  const played = open('101');
  const out = (number: string): Doing => ({ type: 'call-out', number, media: 'audio', ...as('101') });
  expect(typesOf(played.do(out('13900000000')))).toEqual([
    ...['customer-alerting', 'connect-failed', 'released', 'state-changed', 'call-ended'],
  ]);
  played.do(out('13800000000'), 10_000);
  const call = callIn(played)?.id ?? '';
  const answered = played.do({ type: 'customer-answers', phone: 'p', call });
  expect(answered[0]).toMatchObject({
    type: 'talking',
    situation: { callerNum: '12345', calledNum: '13800000000', callType: '1' },
  });
});

test('a multimedia agent has several chats, switches between them, and the medium is the queue’s', () => {
  const played = open('103');
  const first = dial(played, '6000', 'text');
  played.do({ type: 'phone-on', phone: 'q', number: '13800000001' });
  played.do({ type: 'dial', phone: 'q', called: '6000', media: 'text' });
  const second = played.state.calls[1]?.id ?? '';
  for (const call of [first, second]) played.do({ type: 'answer', call, ...as('103') });
  const switched = played.do({ type: 'switch', call: first, ...as('103') });
  expect(switched[0]).toMatchObject({ type: 'switched', situation: { mediaType: 'wechat' } });
  played.do({ type: 'phone-on', phone: 'r', number: '13800000002' });
  played.do({ type: 'dial', phone: 'r', called: '6000', media: 'text' });
  expect(played.state.calls[2]?.seeking?.ringing).toBeNull();
});

test('a chat that comes by a channel talks to its robot, until the customer wants a person', () => {
  const played = open('103');
  played.do({ type: 'dial', phone: 'p', called: '', media: 'text', channel: 'official-account' });
  const call = callIn(played);
  expect(call).toMatchObject({ mediaType: 'wechat', serviceNo: 'harbour', holder: { is: 'flow' } });
  expect(call?.lines.at(-1)).toMatchObject({ from: 'flow', text: 'Welcome.' });
  const wanted = played.do({ type: 'customer-wants-agent', phone: 'p', call: call?.id ?? '' });
  expect(typesOf(wanted)).toContain('ringing');
  played.do({ type: 'answer', call: call?.id ?? '', ...as('103') });
  played.do({ type: 'customer-says', phone: 'p', call: call?.id ?? '', text: 'My parcel is late.' });
  played.do({ type: 'hang-up', call: call?.id ?? '', ...as('103') });
  expect(recordOf(played)?.lines.map(({ text }) => text)).toContain('My parcel is late.');
  expect(recordOf(played)?.legs.map(({ type }) => type)).toEqual(['flow', 'queue', 'ring', 'agent']);
});
