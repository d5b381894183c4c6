import { stopRinging } from './ending.ts';
import { addLine, change, changeAgent, closeLegs, emit, type Floor, liveCall, openLeg } from './floor.ts';
import { handOn } from './handing-on.ts';
import type { RefusalCode } from './refusals.ts';
import { failSeeking } from './seeking.ts';
import { situationOf } from './situation-of.ts';

/** The agent takes a call that rings at their desk. */
export function answer(floor: Floor, workNo: string, id: string): RefusalCode | null {
  if (floor.calls.get(id)?.seeking?.ringing?.workNo !== workNo) return 'not-ringing';
  const { seeking, media, customer, queue } = liveCall(floor, id);
  closeLegs(floor, id, ['ring', 'queue'], 'answered');
  handOn(floor, id);
  const holder = { is: 'agent', workNo, since: floor.at, held: false, muted: false } as const;
  const call = change(floor, id, { holder, seeking: null });
  openLeg(floor, id, 'agent', workNo);
  const reports = queue !== null && floor.setup.queues.get(queue)?.answer === 'report-employee-id';
  addLine(floor, id, { from: 'centre', text: workNo, notice: reports ? 'employee-id' : 'connected' });
  rememberFamiliar(floor, customer, media === 'text' ? 'text' : 'call', workNo);
  changeAgent(floor, workNo, { front: id });
  const situation = situationOf(floor.setup, call, workNo);
  emit(floor, { type: 'talking', workNo, call: id, transferred: seeking?.from != null, situation });
  return null;
}

/** Only callout agents reject (seed table 4-3). Somebody else is asked then. */
export function reject(floor: Floor, workNo: string, id: string): RefusalCode | null {
  if (floor.calls.get(id)?.seeking?.ringing?.workNo !== workNo) return 'not-ringing';
  if (floor.setup.agents.get(workNo)?.role !== 'callout') return 'may-not-reject';
  goOnSeeking(floor, id, 'rejected');
  return null;
}

/** The agent let it ring: they are made busy, so that no further caller waits for nobody. */
export function letRing(floor: Floor, id: string, workNo: string): void {
  changeAgent(floor, workNo, { status: 'busy', since: floor.at });
  emit(floor, { type: 'state-changed', workNo });
  goOnSeeking(floor, id, 'no-answer');
}

/** In a queue the caller keeps their place; an agent who was asked for by name is all there was. */
export function goOnSeeking(floor: Floor, id: string, why: 'rejected' | 'no-answer'): void {
  stopRinging(floor, id, why);
  const { seeking } = liveCall(floor, id);
  if (seeking === null) return;
  if (seeking.target.to === 'agent') {
    failSeeking(floor, id, 'no-answer');
    return;
  }
  addLine(floor, id, { from: 'centre', text: '', notice: 'back-in-queue' });
}

const MOST_FAMILIAR = 1000;

function rememberFamiliar(floor: Floor, customer: string, media: 'call' | 'text', workNo: string): void {
  const others = floor.familiar.filter((one) => one.customer !== customer || one.media !== media);
  floor.familiar = [...others.slice(1 - MOST_FAMILIAR), { customer, media, workNo }];
}
