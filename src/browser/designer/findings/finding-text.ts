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

/** As findingText, with some of its params said in another way; those set to undefined are left out. */
export function renderedWith(
  finding: Finding,
  language: keyof Text,
  params: Readonly<Record<string, string | undefined>>,
): string {
  const table = tables.get(finding.code);
  if (table === undefined) return finding.message;
  const all = Object.entries({ ...finding.params, ...params }).filter(([, value]) => value !== undefined);
  return renderMessage(table, finding.code, Object.fromEntries(all) as Finding['params'], language);
}
