import type { BarContent, BarEvent, BarMessage } from '../../contract/connection-bar-messages.ts';
import type { CenterEvent } from '../../twin/contact-center/center-event.ts';
import type { DeskAgent, DeskView, Doing } from '../../twin/contact-center/desk-view.ts';
import type { Situation } from '../../twin/contact-center/situation.ts';

type Told = readonly [BarEvent, BarContent];

/**
 * What the page is told of what has happened at the desk, in order (domain.md §5.2, §5.3). Becoming busy comes before the
 * call that is the reason, every other state after it. `before` is null when the agent was not there yet.
 */
export function barMessages(
  events: readonly CenterEvent[],
  before: DeskView | null,
  after: DeskView | null,
): readonly BarMessage[] {
  const workNo = after?.agent.workNo ?? before?.agent.workNo ?? '';
  const at = after?.at ?? before?.at ?? 0;
  const message = ([eventType, content]: Told): BarMessage => ({
    message: '',
    retcode: '0',
    event: { eventType, eventGenTime: at, workNo, content },
  });
  const calls = events.flatMap(toldOf);
  const states = after === null ? [] : statesOf(before, after);
  const isBusy = states.some(([event]) => event === 'AgentState_Busy');
  return (isBusy ? [...states, ...calls] : [...calls, ...states]).map(message);
}

/** Of an outbound call that was wished for and could not be made. */
export function failedCallout(workNo: string, at: number): BarMessage {
  return {
    message: 'The call could not be made. The connection bar says why.',
    retcode: '1',
    event: { eventType: 'AgentEvent_Call_Out_Fail', eventGenTime: at, workNo, content: '' },
  };
}

function toldOf(event: CenterEvent): readonly Told[] {
  switch (event.type) {
    case 'ringing': {
      const content = { ...partiesOf(event.situation), transfer: event.transferred, transfrom: '' };
      return [
        ['AgentEvent_Ringing', content],
        ['AgentOther_PhoneAlerting', null],
      ];
    }
    case 'talking':
      return [['AgentEvent_Talking', partiesOf(event.situation)]];
    case 'customer-alerting': {
      const content = { callid: event.call, otherPhone: event.number, otherPhoneWorkno: '', type: 'main' };
      return [['AgentEvent_Customer_Alerting', content]];
    }
    case 'connect-failed':
      return [
        ['AgentEvent_Call_Out_Fail', event.call],
        ['AgentEvent_Connect_Fail', event.call],
      ];
    case 'held':
      return [['AgentEvent_Hold', event.call]];
    case 'released':
      return releasedOf(event.call, event.why === 'abandoned', event.situation);
    case 'transfer-succeeded':
      return [['AgentEvent_SuccTransResult', { callId: event.call, result: 'success' }]];
    case 'return-from-ivr':
      return [['AgentEvent_ReturnFromIvr', { callid: event.call }]];
    default:
      return [];
  }
}

function releasedOf(call: string, byCustomer: boolean, { callType, callerNum, calledNum }: Situation): readonly Told[] {
  const number = callType === '0' ? callerNum : calledNum;
  return [
    ...(byCustomer ? ([['AgentEvent_Customer_Release', { callid: call, number }]] as const) : []),
    ['AgentEvent_Call_Release', call],
    ['AgentOther_PhoneRelease', null],
  ];
}

/** `feature`: 0 inbound, 7 outbound; `mediaAbility`: 1 voice, 2 video, 5 text. */
function partiesOf({ callerNum, calledNum, callid, callType, mediaType }: Situation) {
  const mediaAbility = mediaType === 'audio' ? 1 : mediaType === 'video' ? 2 : 5;
  return {
    caller: callerNum,
    called: calledNum,
    callid,
    type: 'main',
    feature: callType === '0' ? 0 : 7,
    mediaAbility,
  };
}

const IN_CALL: ReadonlySet<Doing> = new Set(['ringing', 'dialling', 'talking']);

function statesOf(before: DeskView | null, after: DeskView): readonly Told[] {
  const told: BarEvent[] = [];
  const { agent } = after;
  const was = before?.agent;
  if (was?.status !== agent.status) told.push(...changedStatus(was, agent));
  if (was?.doing !== agent.doing) {
    if (was?.doing === 'wrap-up' && !IN_CALL.has(agent.doing) && isEarly(was, after.at)) {
      told.push('AgentState_CancelWork_Success');
    }
    if (IN_CALL.has(agent.doing) && !(was !== undefined && IN_CALL.has(was.doing))) told.push('AgentState_Busy');
    if (agent.doing === 'wrap-up') told.push('AgentState_Work');
    if (agent.doing === 'idle') told.push('AgentState_Ready');
  }
  return told.map((event) => [event, null]);
}

function changedStatus(was: DeskAgent | undefined, { status }: DeskAgent): readonly BarEvent[] {
  return [
    ...(was?.status === 'busy' ? (['AgentState_CancelNotReady_Success'] as const) : []),
    ...(was?.status === 'rest' ? (['AgentState_CancelRest_Success'] as const) : []),
    ...(status === 'busy' ? (['AgentState_SetNotReady_Success'] as const) : []),
    ...(status === 'rest' ? (['AgentState_SetRest_Success'] as const) : []),
  ];
}

/** Arranging that ends by itself is no request to leave it. */
function isEarly({ wrapUpUntil }: DeskAgent, at: number): boolean {
  return wrapUpUntil === null || at < wrapUpUntil;
}
