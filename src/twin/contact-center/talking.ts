import type { ValueMap } from '../../kernel/model/value.ts';
import type { CenterCall, Holder } from './center-call.ts';
import { endCall, letGo } from './ending.ts';
import { fitsCalldata } from './fits-calldata.ts';
import { addLine, change, changeAgent, closeLegs, emit, type Floor, openLeg } from './floor.ts';
import type { RefusalCode } from './refusals.ts';
import { spokenPrompt } from './setup.ts';
import { situationOf } from './situation-of.ts';

type AtAgent = CenterCall & { readonly holder: Extract<Holder, { is: 'agent' }> };

/** The call, when this agent has it. */
export function callAt(floor: Floor, workNo: string, id: string): AtAgent | undefined {
  const call = floor.calls.get(id);
  return call?.holder.is === 'agent' && call.holder.workNo === workNo ? (call as AtAgent) : undefined;
}

export function hold(floor: Floor, workNo: string, id: string): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  if (call.media === 'text') return 'not-for-chats';
  if (call.holder.held || call.seeking !== null) return 'not-talking';
  putOnHold(floor, call);
  emit(floor, { type: 'held', workNo, call: id });
  return null;
}

/** The customer hears the holding tone of the queue. */
export function putOnHold(floor: Floor, { id, holder, queue, language }: AtAgent): void {
  change(floor, id, { holder: { ...holder, held: true } });
  openLeg(floor, id, 'hold', holder.workNo);
  const keeping = queue === null ? undefined : floor.setup.queues.get(queue)?.keeping;
  const text = keeping?.method === 'custom-tone' ? spokenPrompt(floor.setup, keeping.prompt, language) : '';
  addLine(floor, id, { from: 'centre', text, notice: 'holding-tone' });
}

export function unhold(floor: Floor, workNo: string, id: string): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  if (!call.holder.held || call.seeking !== null) return 'not-held';
  change(floor, id, { holder: { ...call.holder, held: false } });
  closeLegs(floor, id, ['hold'], 'returned');
  addLine(floor, id, { from: 'centre', text: '', notice: 'resumed' });
  emit(floor, { type: 'unheld', workNo, call: id });
  return null;
}

export function mute(floor: Floor, workNo: string, id: string, muted: boolean): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  if (call.media === 'text') return 'not-for-chats';
  change(floor, id, { holder: { ...call.holder, muted } });
  emit(floor, { type: muted ? 'muted' : 'unmuted', workNo, call: id });
  return null;
}

export function agentSays(floor: Floor, workNo: string, id: string, text: string): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  if (text.length > MOST_TEXT) return 'text-too-long';
  if (call.holder.held || call.seeking?.target.to === 'customer') return 'not-talking';
  if (call.holder.muted) return 'muted';
  addLine(floor, id, { from: 'agent', workNo, text });
  emit(floor, { type: 'said', workNo, call: id, from: 'agent' });
  return null;
}

/** Characters of a message, as in flows (domain.md §3.5). */
export const MOST_TEXT = 4096;

/** Ends the call; during a transfer the agent only leaves it, and the transfer goes on. */
export function hangUp(floor: Floor, workNo: string, id: string): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  if (call.seeking === null || call.seeking.target.to === 'customer') {
    endCall(floor, id, 'agent-hung-up');
    return null;
  }
  closeLegs(floor, id, ['agent', 'hold'], 'transferred');
  letGo(floor, change(floor, id, { holder: { is: 'nobody' } }), workNo, 'transferred');
  return null;
}

/** Brings a call or chat to the front: the SDK's `Switch`. */
export function switchTo(floor: Floor, workNo: string, id: string): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  changeAgent(floor, workNo, { front: id });
  emit(floor, { type: 'switched', workNo, call: id, situation: situationOf(floor.setup, call, workNo) });
  return null;
}

/** Adds to the call-associated data; keys that are there already are replaced. */
export function setCalldata(floor: Floor, workNo: string, id: string, added: ValueMap): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  const calldata = { ...call.calldata, ...added };
  if (!fitsCalldata(calldata)) return 'calldata-too-long';
  const isReplaced = (path: string) => Object.hasOwn(added, path.split('.')[0] ?? '');
  change(floor, id, { calldata, secretPaths: call.secretPaths.filter((path) => !isReplaced(path)) });
  emit(floor, { type: 'calldata-changed', call: id });
  return null;
}
