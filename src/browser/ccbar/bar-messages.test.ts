import { expect, it } from 'vitest';
import type { CenterEvent } from '../../twin/contact-center/center-event.ts';
import type { DeskAgent, DeskView } from '../../twin/contact-center/desk-view.ts';
import type { Situation } from '../../twin/contact-center/situation.ts';
import { barMessages } from './bar-messages.ts';

const CALL = '1653963570-252';
const situation: Situation = {
  callerNum: '13800000031',
  calledNum: '95033',
  callid: CALL,
  mediaType: 'audio',
  callType: '0',
  workNo: '331',
  callskill: 'Care',
  callskillid: 'care',
  agentName: 'ada',
  calldata: {},
};

function view(agent: Partial<DeskAgent>): DeskView {
  const usual: DeskAgent = {
    ...{ workNo: '331', name: 'Ada', account: 'ada', role: 'common', type: 'voice' },
    ...{ status: 'idle', doing: 'idle', since: 0, wrapUpUntil: null },
  };
  const none = { calls: [], front: null, queues: [], colleagues: [], flows: [], authentications: [] };
  return { at: 1000, agent: { ...usual, ...agent }, ...none };
}

/** Types and contents of what the page is told. */
function told(events: readonly CenterEvent[], before: Partial<DeskAgent> | null, after: Partial<DeskAgent>) {
  const messages = barMessages(events, before === null ? null : view(before), view(after));
  expect(messages.every(({ retcode, event }) => retcode === '0' && event.workNo === '331')).toBe(true);
  return messages.map(({ event }) => [event.eventType, event.content]);
}

const at = { at: 1000, workNo: '331', call: CALL } as const;

it('an agent who signs in is ready, or not', () => {
  expect(told([], null, {})).toEqual([['AgentState_Ready', null]]);
  expect(told([], null, { status: 'busy', doing: 'busy' })).toEqual([['AgentState_SetNotReady_Success', null]]);
});

it('states that were asked for are confirmed, and so is leaving them', () => {
  const rest = { status: 'rest', doing: 'rest' } as const;
  expect(told([], {}, rest)).toEqual([['AgentState_SetRest_Success', null]]);
  expect(told([], rest, {})).toEqual([
    ['AgentState_CancelRest_Success', null],
    ['AgentState_Ready', null],
  ]);
  expect(told([], { status: 'busy', doing: 'busy' }, rest)).toEqual([
    ['AgentState_CancelNotReady_Success', null],
    ['AgentState_SetRest_Success', null],
  ]);
});

it('a call that rings makes the agent busy first', () => {
  const parties = { caller: '13800000031', called: '95033', callid: CALL, type: 'main', feature: 0, mediaAbility: 1 };
  const ringing: CenterEvent = { ...at, type: 'ringing', transferred: false, situation };
  expect(told([ringing], {}, { doing: 'ringing' })).toEqual([
    ['AgentState_Busy', null],
    ['AgentEvent_Ringing', { ...parties, transfer: false, transfrom: '' }],
    ['AgentOther_PhoneAlerting', null],
  ]);
  const talking: CenterEvent = { ...at, type: 'talking', transferred: false, situation };
  expect(told([talking], { doing: 'ringing' }, { doing: 'talking' })).toEqual([['AgentEvent_Talking', parties]]);
});

it('a customer who hangs up leaves before the agent does', () => {
  const released: CenterEvent = { ...at, type: 'released', why: 'abandoned', situation };
  expect(told([released], { doing: 'talking' }, { doing: 'wrap-up', wrapUpUntil: 9000 })).toEqual([
    ['AgentEvent_Customer_Release', { callid: CALL, number: '13800000031' }],
    ['AgentEvent_Call_Release', CALL],
    ['AgentOther_PhoneRelease', null],
    ['AgentState_Work', null],
  ]);
  const byAgent: CenterEvent = { ...released, why: 'released' };
  expect(told([byAgent], { doing: 'talking' }, { doing: 'talking' }).map(([type]) => type)).toEqual([
    'AgentEvent_Call_Release',
    'AgentOther_PhoneRelease',
  ]);
});

it('arranging that the agent ends is told apart from arranging that is over', () => {
  const arranging = { doing: 'wrap-up', wrapUpUntil: 9000 } as const;
  expect(told([], arranging, {}).map(([type]) => type)).toEqual(['AgentState_CancelWork_Success', 'AgentState_Ready']);
  expect(told([], { ...arranging, wrapUpUntil: 1000 }, {}).map(([type]) => type)).toEqual(['AgentState_Ready']);
});

it('hold, transfer, flows and outbound calls have their events', () => {
  const outbound = { ...situation, callType: '1', callerNum: '95033', calledNum: '138' } as const;
  const events: readonly CenterEvent[] = [
    { ...at, type: 'customer-alerting', number: '138' },
    { ...at, type: 'connect-failed', why: 'no-answer' },
    { ...at, type: 'talking', transferred: false, situation: outbound },
    { ...at, type: 'held' },
    { ...at, type: 'unheld' },
    { ...at, type: 'transfer-succeeded' },
    { ...at, type: 'return-from-ivr', authentication: null, situation },
  ];
  expect(told(events, { doing: 'talking' }, { doing: 'talking' })).toEqual([
    ['AgentEvent_Customer_Alerting', { callid: CALL, otherPhone: '138', otherPhoneWorkno: '', type: 'main' }],
    ['AgentEvent_Call_Out_Fail', CALL],
    ['AgentEvent_Connect_Fail', CALL],
    ['AgentEvent_Talking', { caller: '95033', called: '138', callid: CALL, type: 'main', feature: 7, mediaAbility: 1 }],
    ['AgentEvent_Hold', CALL],
    ['AgentEvent_SuccTransResult', { callId: CALL, result: 'success' }],
    ['AgentEvent_ReturnFromIvr', { callid: CALL }],
  ]);
});
