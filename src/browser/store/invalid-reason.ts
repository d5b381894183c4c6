import { checkDocument } from '../../kernel/documents/check-document.ts';
import { renderMessage } from '../../kernel/documents/message.ts';
import messages from '../../kernel/documents/messages.json' with { type: 'json' };
import type { Document } from '../../kernel/model/document.ts';
import type { Text } from '../../kernel/model/text.ts';
import type { CommandContext } from './command-context.ts';

/** What is wrong with a document that its schema does not allow, in words; null when it is valid. */
export function invalidReason(document: Document, { formats, say }: CommandContext): Text | null {
  const format = formats.get(document.kind);
  if (format?.validate(document) === true) return null;
  const [finding] = checkDocument(document, formats).findings;
  if (finding === undefined) return null;
  if (say !== undefined) return say(finding, document);
  const { code, params } = finding;
  return { en: renderMessage(messages, code, params, 'en'), zh: renderMessage(messages, code, params, 'zh') };
}
