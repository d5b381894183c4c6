import { setStatus, signIn, signOut } from './agents.ts';
import { answer, reject } from './answering.ts';
import { authenticate } from './authenticating.ts';
import { callOut, dial } from './calls.ts';
import type { CenterEvent } from './center-event.ts';
import type { AgentAction, CenterInput, CustomerAction } from './center-input.ts';
import type { CenterState } from './center-state.ts';
import {
  customerAnswers,
  customerHangsUp,
  customerKey,
  customerSays,
  customerWantsAgent,
  phoneOff,
  phoneOn,
} from './customers.ts';
import { dueBy } from './deadlines.ts';
import { changeAgent, closeFloor, emit, type Floor, openFloor } from './floor.ts';
import { feed, putRun, runAt } from './flow-runs.ts';
import type { RefusalCode } from './refusals.ts';
import { settle } from './settle.ts';
import type { Setup } from './setup.ts';
import { agentSays, hangUp, hold, mute, setCalldata, switchTo, unhold } from './talking.ts';
import { cancelTransfer, transfer } from './transferring.ts';

/** A centre after an input, and what happened. */
export interface Step {
  readonly state: CenterState;
  readonly events: readonly CenterEvent[];
}

/**
 * A centre in which nobody is.
 *
 * @param seed whole number from which every chance is drawn
 * @param at milliseconds since 1970
 */
export function start(seed: number, at: number): CenterState {
  return { at, chance: seed >>> 0, count: 0, calls: [], agents: [], phones: [], familiar: [] };
}

/**
 * What has to happen by itself up to the time of the input happens first, then the input. One that cannot be done
 * changes nothing else, and is `refused`. Time never goes back: an earlier input counts as now.
 */
export function step(setup: Setup, state: CenterState, input: CenterInput): Step {
  const floor = openFloor(setup, state);
  for (let due = dueBy(floor, input.at); due !== undefined; due = dueBy(floor, input.at)) {
    floor.at = Math.max(floor.at, due.at);
    due.happen(floor);
    settle(floor);
  }
  floor.at = Math.max(floor.at, input.at);
  const refused = take(floor, input);
  if (refused !== null) refuse(floor, input, refused);
  settle(floor);
  return { state: closeFloor(floor), events: floor.events };
}

function take(floor: Floor, input: CenterInput): RefusalCode | null {
  if (input.type === 'time') return null;
  if (input.type === 'service-answer') return takeAnswer(floor, input);
  if ('phone' in input) return takeCustomer(floor, input);
  if (input.type === 'sign-in') return signIn(floor, input);
  if (floor.agents.get(input.workNo)?.session !== input.session) return 'not-signed-in';
  changeAgent(floor, input.workNo, { seenAt: floor.at });
  return takeAgent(floor, input);
}

type Answering = Extract<CenterInput, { type: 'service-answer' }>;

/** An answer that nobody waits for any more is no mistake of anybody. */
function takeAnswer(floor: Floor, { call: id, wait, answer: given }: Answering): null {
  for (const place of ['holder', 'company'] as const) {
    const call = floor.calls.get(id);
    const run = call === undefined ? null : runAt(call, place);
    if (run === null || run.asked !== wait || run.state.wait?.number !== wait || run.due !== null) continue;
    if (place === 'holder' && call?.seeking !== null) continue;
    putRun(floor, id, place, feed(floor, id, run, { type: 'answer', to: wait, answer: given }));
    return null;
  }
  return null;
}

function takeCustomer(floor: Floor, input: CustomerAction & { readonly at: number }): RefusalCode | null {
  const { phone } = input;
  switch (input.type) {
    case 'phone-on':
      return phoneOn(floor, phone, input.number);
    case 'phone-off':
      return phoneOff(floor, phone);
    case 'dial':
      return dial(floor, input);
    case 'customer-key':
      return customerKey(floor, phone, input.call, input.key);
    case 'customer-says':
      return customerSays(floor, phone, input.call, input.text);
    case 'customer-wants-agent':
      return customerWantsAgent(floor, phone, input.call);
    case 'customer-answers':
      return customerAnswers(floor, phone, input.call);
    case 'customer-hangs-up':
      return customerHangsUp(floor, input);
  }
}

type SignedIn = Exclude<AgentAction, { type: 'sign-in' }> & { readonly at: number };

function takeAgent(floor: Floor, input: SignedIn): RefusalCode | null {
  const { workNo } = input;
  switch (input.type) {
    case 'seen':
      return null;
    case 'sign-out':
      return signOut(floor, workNo);
    case 'set-status':
      return setStatus(floor, workNo, input.status);
    case 'call-out':
      return callOut(floor, input);
    case 'answer':
      return answer(floor, workNo, input.call);
    case 'reject':
      return reject(floor, workNo, input.call);
    case 'hold':
      return hold(floor, workNo, input.call);
    case 'unhold':
      return unhold(floor, workNo, input.call);
    case 'mute':
    case 'unmute':
      return mute(floor, workNo, input.call, input.type === 'mute');
    case 'hang-up':
      return hangUp(floor, workNo, input.call);
    case 'switch':
      return switchTo(floor, workNo, input.call);
    case 'agent-says':
      return agentSays(floor, workNo, input.call, input.text);
    case 'transfer':
      return transfer(floor, input);
    case 'cancel-transfer':
      return cancelTransfer(floor, workNo, input.call);
    case 'set-calldata':
      return setCalldata(floor, workNo, input.call, input.calldata);
    case 'authenticate':
      return authenticate(floor, workNo, input.call, input.code);
  }
}

function refuse(floor: Floor, input: CenterInput, code: RefusalCode): void {
  emit(floor, {
    type: 'refused',
    code,
    ...('workNo' in input ? { workNo: input.workNo } : {}),
    ...('phone' in input ? { phone: input.phone } : {}),
    ...('call' in input ? { call: input.call } : {}),
  });
}
