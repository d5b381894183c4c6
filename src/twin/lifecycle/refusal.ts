import { renderMessage } from '../../kernel/documents/message.ts';
import type { Text } from '../../kernel/model/text.ts';
import messages from './messages.json' with { type: 'json' };

export type RefusalCode = keyof typeof messages;

/** Why a step in the life of a flow is not done: place, reason and remedy come from `messages.json`. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The refusal as people read it. */
export function refusalText({ code, params }: Refusal): Text {
  return { en: renderMessage(messages, code, params, 'en'), zh: renderMessage(messages, code, params, 'zh') };
}
