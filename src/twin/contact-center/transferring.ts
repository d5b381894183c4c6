import type { CenterInput, TransferMode, TransferTarget } from './center-input.ts';
import { letGo } from './ending.ts';
import { addLine, change, closeLegs, emit, type Floor, liveCall, openLeg } from './floor.ts';
import { startFlow } from './flow-runs.ts';
import type { RefusalCode } from './refusals.ts';
import { enterFlow, seekAgent, seekQueue } from './seeking.ts';
import { isFree, serves, speaks } from './standing.ts';
import { callAt, putOnHold } from './talking.ts';

type Transfer = Extract<CenterInput, { type: 'transfer' }>;

/** domain.md §5.3. */
export const NUMBER = /^\+?[0-9]{1,24}$/;

/** domain.md §5.3: to a queue, an agent, a flow or a number outside. */
export function transfer(floor: Floor, { workNo, call: id, to, mode }: Transfer): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  if (call.seeking !== null) return 'not-talking';
  if (call.media === 'text' && (to.kind === 'flow' || to.kind === 'number')) return 'not-for-chats';
  const refused = refuse(floor, id, to, mode, workNo);
  if (refused !== null) return refused;
  if (to.kind === 'flow' && mode === 'suspend') return lend(floor, id, to.flow, null);
  if (mode === 'success' && (to.kind === 'queue' || to.kind === 'agent')) {
    if (!call.holder.held) putOnHold(floor, call);
    seekTarget(floor, id, to, workNo);
    return null;
  }
  closeLegs(floor, id, ['agent', 'hold'], 'transferred');
  letGo(floor, change(floor, id, { holder: { is: 'nobody' } }), workNo, 'transferred');
  if (to.kind === 'flow') enterFlow(floor, id, { flow: to.flow });
  else if (to.kind === 'number') connectOutside(floor, id, to.number);
  else seekTarget(floor, id, to, workNo);
  return null;
}

/** A number outside answers at once: there is no telephone network here. */
export function connectOutside(floor: Floor, id: string, number: string): void {
  change(floor, id, { holder: { is: 'outside', number, since: floor.at }, seeking: null });
  openLeg(floor, id, 'outside', number);
  addLine(floor, id, { from: 'centre', text: number, notice: 'outside' });
}

/** The agent lends the caller to a flow and waits for them (hang-up transfer). */
export function lend(floor: Floor, id: string, flow: string, authentication: string | null): RefusalCode | null {
  const { holder } = liveCall(floor, id);
  const run = startFlow(floor, id, { flow, isLent: true });
  if (run === undefined || holder.is !== 'agent') return 'unknown-target';
  closeLegs(floor, id, ['agent', 'hold'], 'lent');
  openLeg(floor, id, 'flow', flow);
  const lent = { workNo: holder.workNo, authentication };
  change(floor, id, { holder: { is: 'flow', run, lent }, seeking: null });
  emit(floor, { type: 'lent-to-flow', workNo: holder.workNo, call: id, flow });
  return null;
}

export function cancelTransfer(floor: Floor, workNo: string, id: string): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  const { seeking } = call;
  if (seeking === null || seeking.target.to === 'customer') return 'nothing-to-cancel';
  if (seeking.ringing !== null) {
    emit(floor, { type: 'ringing-ended', workNo: seeking.ringing.workNo, call: id, why: 'released' });
  }
  closeLegs(floor, id, ['queue', 'ring'], 'released');
  closeLegs(floor, id, ['hold'], 'returned');
  change(floor, id, { seeking: null, holder: { ...call.holder, held: false } });
  addLine(floor, id, { from: 'centre', text: '', notice: 'resumed' });
  emit(floor, { type: 'transfer-failed', workNo, call: id, why: 'released' });
  return null;
}

function seekTarget(floor: Floor, id: string, to: Extract<TransferTarget, { kind: 'queue' | 'agent' }>, from: string) {
  if (to.kind === 'agent') return seekAgent(floor, id, to.workNo, { from });
  const queue = floor.setup.queues.get(to.queue);
  if (queue !== undefined) seekQueue(floor, id, queue, { from });
}

function refuse(floor: Floor, id: string, to: TransferTarget, mode: TransferMode, workNo: string): RefusalCode | null {
  const { media } = liveCall(floor, id);
  const isFitting = to.kind === 'flow' ? mode !== 'success' : mode !== 'suspend';
  if (!isFitting) return 'wrong-mode';
  switch (to.kind) {
    case 'queue': {
      const queue = floor.setup.queues.get(to.queue);
      return queue !== undefined && serves(queue, media) ? null : 'unknown-target';
    }
    case 'agent': {
      const desk = floor.setup.agents.get(to.workNo);
      if (desk === undefined || !speaks(desk, media) || to.workNo === workNo) return 'unknown-target';
      const agent = floor.agents.get(to.workNo);
      return agent !== undefined && isFree(floor, agent, media) ? null : 'target-unavailable';
    }
    case 'flow':
      return floor.setup.program.flow(to.flow) === undefined ? 'unknown-target' : null;
    case 'number':
      return NUMBER.test(to.number) ? null : 'bad-number';
  }
}
