import type { CenterCall } from './center-call.ts';
import type { Setup } from './setup.ts';
import type { Situation } from './situation.ts';

/** What screen pop-ups and the SDK are told of a call at an agent's desk. */
export function situationOf({ queues, agents }: Setup, call: CenterCall, workNo: string): Situation {
  const { id, direction, customer, serviceNo, mediaType, queue, calldata } = call;
  const isInbound = direction === 'inbound';
  return {
    callerNum: isInbound ? customer : serviceNo,
    calledNum: isInbound ? serviceNo : customer,
    callid: id,
    mediaType,
    callType: isInbound ? '0' : '1',
    workNo,
    callskill: queue === null ? '' : (queues.get(queue)?.name ?? ''),
    callskillid: queue ?? '',
    agentName: agents.get(workNo)?.account ?? '',
    calldata,
  };
}
