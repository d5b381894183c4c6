import type { Finding } from '../model/finding.ts';
import { type FindingPlace, type MessageParams, makeFinding } from './message.ts';
import messages from './messages.json' with { type: 'json' };

/** Codes of this room's own messages. */
export type DocumentCode = keyof typeof messages;

/** A finding of reading or assembling documents, with a text of messages.json. */
export function documentFinding(code: DocumentCode, params: MessageParams, place: FindingPlace): Finding {
  return makeFinding(messages, code, params, place);
}
