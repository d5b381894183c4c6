import type { CenterCall } from './center-call.ts';
import type { AgentState } from './center-state.ts';
import type { Floor } from './floor.ts';
import type { AgentDesk, Queue } from './setup-documents.ts';

/** Queue types that serve a call of each medium. */
const served: Readonly<Record<CenterCall['media'], readonly Queue['type'][]>> = {
  audio: ['voice', 'voice-click-to-dial'],
  video: ['video', 'video-click-to-dial'],
  text: ['multimedia'],
};

export function serves({ type }: Queue, media: CenterCall['media']): boolean {
  return served[media].includes(type);
}

/** Whether an agent of the type can speak in the medium at all. */
export function speaks({ type }: AgentDesk, media: CenterCall['media']): boolean {
  if (type === 'versatile') return true;
  if (media === 'text') return type === 'multimedia';
  return type === 'video' || (type === 'voice' && media === 'audio');
}

/** Whether the call occupies the agent: they speak in it, it rings at them, or they lent it to a flow. */
export function occupies({ holder, seeking }: CenterCall, workNo: string): boolean {
  if (holder.is === 'agent' && holder.workNo === workNo) return true;
  if (holder.is === 'flow' && holder.lent?.workNo === workNo) return true;
  return seeking?.ringing?.workNo === workNo;
}

export function callsOf(floor: Pick<Floor, 'calls'>, workNo: string): readonly CenterCall[] {
  return [...floor.calls.values()].filter((call) => occupies(call, workNo));
}

export function hasVoiceCall(floor: Pick<Floor, 'calls'>, workNo: string): boolean {
  return callsOf(floor, workNo).some(({ media }) => media !== 'text');
}

/** Whether a call of the medium may ring at the agent now: one voice call at most, chats up to the tenant's number. */
export function isFree(floor: Floor, agent: AgentState, media: CenterCall['media']): boolean {
  if (agent.status !== 'idle' || agent.wrapUp !== null || hasVoiceCall(floor, agent.workNo)) return false;
  return media !== 'text' || callsOf(floor, agent.workNo).length < floor.setup.maxChats;
}

/** Agents who are signed in and serve the queue. */
export function onDuty(floor: Floor, queue: string): readonly AgentState[] {
  return [...floor.agents.values()].filter(({ workNo }) => servesQueue(floor, workNo, queue));
}

export function servesQueue({ setup }: Pick<Floor, 'setup'>, workNo: string, queue: string): boolean {
  return setup.agents.get(workNo)?.queues.some((one) => one.queue === queue) ?? false;
}

export function weightOf({ setup }: Floor, workNo: string, queue: string) {
  const row = setup.agents.get(workNo)?.queues.find((one) => one.queue === queue);
  return { skill: row?.skillWeight ?? 0, agent: row?.agentWeight ?? 0 };
}

/** Calls that wait in the queue and ring nowhere. */
export function waitingIn(floor: Pick<Floor, 'calls'>, queue: string): readonly CenterCall[] {
  return [...floor.calls.values()].filter(
    ({ seeking }) => seeking?.ringing === null && seeking.target.to === 'queue' && seeking.target.queue === queue,
  );
}
