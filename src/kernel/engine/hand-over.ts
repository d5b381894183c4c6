import { MASK } from '../model/mask.ts';
import type { LiveRun } from './live-run.ts';

/** The queue that a chat goes to when its customer needs a person; undefined for voice calls and other channels. */
export function handOverQueue(run: LiveRun): string | undefined {
  return run.call.media === 'text' ? run.program.channels.get(run.call.channel ?? '')?.serves?.handOver : undefined;
}

/** Asks for an agent; the robot has nothing more to say: end the call next. */
export function handOver(run: LiveRun, queue: string): void {
  const { level } = run;
  const said = level === null ? {} : { level: level.isSecret ? MASK : level.value };
  const request = { service: 'transfer', to: 'multimedia-queue', target: queue, ...said };
  run.emit({ type: 'requested', at: run.at, request });
  run.markTransferred();
}
