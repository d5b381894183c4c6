import { letGo, stopFlow } from './ending.ts';
import { change, closeLegs, emit, type Floor, liveCall } from './floor.ts';
import { feed } from './flow-runs.ts';

/**
 * Somebody takes the call: who had it lets go. A flow hears that its transfer succeeded, and runs to its end; an agent
 * arranges. Afterwards nobody has it.
 */
export function handOn(floor: Floor, id: string): void {
  const { holder, seeking } = liveCall(floor, id);
  if (seeking !== null && seeking.company !== null) stopFlow(floor, id, seeking.company);
  change(floor, id, { holder: { is: 'nobody' }, seeking: null });
  closeLegs(floor, id, ['flow', 'agent', 'hold', 'outside'], 'transferred');
  if (holder.is === 'flow') {
    const { wait } = holder.run.state;
    const told =
      wait?.request?.service === 'transfer'
        ? feed(floor, id, holder.run, { type: 'answer', to: wait.number, answer: { ok: true, value: null } })
        : holder.run;
    stopFlow(floor, id, told);
  }
  if (holder.is === 'agent') {
    emit(floor, { type: 'transfer-succeeded', workNo: holder.workNo, call: id });
    letGo(floor, liveCall(floor, id), holder.workNo, 'transferred');
  }
}
