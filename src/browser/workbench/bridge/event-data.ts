import type { EventData } from '../../../contract/desk-messages.ts';
import type { Situation } from '../../../twin/contact-center/situation.ts';

/** A call as handlers of the SDK get it: the media in words, call-associated data as JSON text (domain.md §1.7). */
export function eventDataOf(situation: Situation): EventData {
  const { callerNum, calledNum, callid, mediaType, callType, workNo, calldata } = situation;
  return { callerNum, calledNum, callid, mediaType, callType, workNo, calldata: JSON.stringify(calldata) };
}

/** Of the workbench being opened: only the agent is known. */
export function openedData(workNo: string): EventData {
  return { callerNum: '', calledNum: '', callid: '', mediaType: '', callType: '', workNo, calldata: '' };
}
