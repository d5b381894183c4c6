import type { Key } from '../../kernel/model/call.ts';
import type { CenterCall } from './center-call.ts';
import type { CenterInput } from './center-input.ts';
import { endCall } from './ending.ts';
import { addLine, change, closeLegs, emit, type Floor, openLeg } from './floor.ts';
import { type FlowInput, feed, type Place, putRun, runAt } from './flow-runs.ts';
import type { RefusalCode } from './refusals.ts';
import { situationOf } from './situation-of.ts';
import { MOST_TEXT } from './talking.ts';

export function phoneOn(floor: Floor, phone: string, number: string): RefusalCode | null {
  floor.phones.set(phone, { id: phone, number });
  return null;
}

/** Whoever switches their phone off hangs up. */
export function phoneOff(floor: Floor, phone: string): RefusalCode | null {
  for (const { id } of [...floor.calls.values()].filter((call) => call.phone === phone)) {
    endCall(floor, id, 'customer-hung-up');
  }
  floor.phones.delete(phone);
  return null;
}

/** The call, when this phone is in it. */
function callOn(floor: Floor, phone: string, id: string): CenterCall | undefined {
  const call = floor.calls.get(id);
  return call?.phone === phone ? call : undefined;
}

export function customerKey(floor: Floor, phone: string, id: string, key: Key): RefusalCode | null {
  if (callOn(floor, phone, id) === undefined) return 'no-such-call';
  hear(floor, id, { type: 'key', key });
  return null;
}

export function customerSays(floor: Floor, phone: string, id: string, text: string): RefusalCode | null {
  const call = callOn(floor, phone, id);
  if (call === undefined) return 'no-such-call';
  if (text.length > MOST_TEXT) return 'text-too-long';
  addLine(floor, id, { from: 'customer', text });
  if (!hear(floor, id, { type: 'speech', text, confidence: 100 }) && call.holder.is === 'agent') {
    emit(floor, { type: 'said', workNo: call.holder.workNo, call: id, from: 'customer' });
  }
  return null;
}

export function customerWantsAgent(floor: Floor, phone: string, id: string): RefusalCode | null {
  if (callOn(floor, phone, id) === undefined) return 'no-such-call';
  hear(floor, id, { type: 'agent-wanted' });
  return null;
}

/** Whether a flow hears it: the one that goes with the waiting, or the one that has the call. */
function hear(floor: Floor, id: string, input: FlowInput): boolean {
  const call = floor.calls.get(id);
  if (call === undefined) return false;
  const place: Place = call.seeking === null ? 'holder' : 'company';
  const run = runAt(call, place);
  if (run === null) return false;
  putRun(floor, id, place, feed(floor, id, run, input));
  return true;
}

export function customerAnswers(floor: Floor, phone: string, id: string): RefusalCode | null {
  const call = floor.calls.get(id);
  const set = floor.phones.get(phone);
  if (call?.seeking?.target.to !== 'customer' || call.holder.is !== 'agent') return 'not-ringing';
  if (set === undefined || set.number !== call.customer) return 'not-ringing';
  if ([...floor.calls.values()].some((other) => other.phone === phone)) return 'phone-in-call';
  const { workNo } = call.holder;
  closeLegs(floor, id, ['ring'], 'answered');
  const talking = change(floor, id, { phone, seeking: null, holder: { ...call.holder, since: floor.at } });
  openLeg(floor, id, 'agent', workNo);
  addLine(floor, id, { from: 'centre', text: workNo, notice: 'connected' });
  const situation = situationOf(floor.setup, talking, workNo);
  emit(floor, { type: 'talking', workNo, call: id, transferred: false, situation });
  return null;
}

type HangUp = Extract<CenterInput, { type: 'customer-hangs-up' }>;

/** At any time; who is called and does not want to answer hangs up, too. */
export function customerHangsUp(floor: Floor, { phone, call: id }: HangUp): RefusalCode | null {
  const call = floor.calls.get(id);
  const isCalled = call?.seeking?.target.to === 'customer' && floor.phones.get(phone)?.number === call.customer;
  if (call === undefined || (call.phone !== phone && !isCalled)) return 'no-such-call';
  if (isCalled && call.holder.is === 'agent') {
    emit(floor, { type: 'connect-failed', workNo: call.holder.workNo, call: id, why: 'no-answer' });
  }
  endCall(floor, id, isCalled ? 'not-reached' : 'customer-hung-up');
  return null;
}
