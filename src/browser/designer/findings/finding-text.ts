import { catalogue } from '../../../catalogue/catalogue.ts';
import { renderMessage } from '../../../kernel/documents/message.ts';
import documentMessages from '../../../kernel/documents/messages.json' with { type: 'json' };
import type { Finding } from '../../../kernel/model/finding.ts';
import type { MessageTable, Text } from '../../../kernel/model/text.ts';

const tables = new Map<string, MessageTable>(
  [documentMessages as MessageTable, ...catalogue.rules.map(({ messages }) => messages)].flatMap((table) =>
    Object.keys(table).map((code): [string, MessageTable] => [code, table]),
  ),
);

/** What a finding says in the user's language; in English when it comes from somebody who knows other codes. */
export function findingText({ code, params, message }: Finding, language: keyof Text): string {
  const table = tables.get(code);
  return table === undefined || language === 'en' ? message : renderMessage(table, code, params, language);
}

/** As findingText, for beside the field: the field by its title, and not in which element. */
export function fieldFindingText({ code, params, message }: Finding, language: keyof Text, title: string): string {
  const table = tables.get(code);
  if (table === undefined || title === '') return message;
  const { elementName: _said, ...rest } = params;
  return renderMessage(table, code, { ...rest, field: title }, language);
}
