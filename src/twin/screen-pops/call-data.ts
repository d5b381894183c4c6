import type { MediaType, Situation } from '../contact-center/situation.ts';

/** The nine parameters that are passed when a pop-up names none, in the vendor's order (domain.md §1.4, §1.5). */
export const CALL_DATA = [
  'callerNum',
  'calledNum',
  'callid',
  'mediaType',
  'callType',
  'callskill',
  'callskillid',
  'agentName',
  'workNo',
] as const;

export type CallData = (typeof CALL_DATA)[number];

/** One call datum as addresses and forms say it: the media type as a number. */
export function callDataOf(situation: Situation, name: CallData): string {
  return name === 'mediaType' ? mediaNumber(situation.mediaType) : situation[name];
}

/** 1: voice or video call. 5: multimedia text chat (domain.md §1.5). */
export function mediaNumber(media: MediaType): '1' | '5' {
  return media === 'audio' || media === 'video' ? '1' : '5';
}
