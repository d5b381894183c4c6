import { type MessageParams, makeFinding } from '../../kernel/documents/message.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import messages from './messages.json' with { type: 'json' };

/** A finding about a file that could not even be opened, with a text of messages.json. */
export function folderFinding(code: keyof typeof messages, params: MessageParams, file?: string): Finding {
  return makeFinding(messages, code, params, { path: '', ...(file === undefined ? {} : { file }) });
}
