import { catalogue } from '../../../catalogue/catalogue.ts';
import { renderMessage } from '../../../kernel/documents/message.ts';
import documentMessages from '../../../kernel/documents/messages.json' with { type: 'json' };
import type { Finding } from '../../../kernel/model/finding.ts';
import type { MessageTable } from '../../../kernel/model/text.ts';
import type { Language } from '../../ui/i18n/language.ts';
import { anyTranslator } from '../documents/form/catalogue-texts.ts';
import { sentenceText } from '../sentence-text.ts';

const tables = new Map<string, MessageTable>(
  [documentMessages as MessageTable, ...catalogue.rules.map(({ messages }) => messages)].flatMap((table) =>
    Object.keys(table).map((code): [string, MessageTable] => [code, table]),
  ),
);

type Params = Readonly<Record<string, string | number | undefined>>;

/** What a finding says in the user's language; in English when it comes from somebody who knows other codes. */
export function findingText(finding: Finding, language: Language): string {
  return language === 'en' ? finding.message : renderedWith(finding, language, {});
}

/** As findingText, with some of its params said in another way; those set to undefined are left out. */
export function renderedWith(finding: Finding, language: Language, params: Params): string {
  const table = tables.get(finding.code);
  if (table === undefined) return finding.message;
  const all = Object.entries({ ...inLanguage(finding, language), ...params }).filter(
    ([, value]) => value !== undefined,
  );
  return renderMessage(table, finding.code, Object.fromEntries(all) as Finding['params'], language);
}

/** Params that are words of a schema or of the expression checker, which write English only. */
function inLanguage({ code, params }: Finding, language: Language): Params {
  if (language === 'en') return params;
  const { hint, reason, expected } = params;
  const titles = code === 'schema/no-alternative' && typeof expected === 'string' ? expected.split(', ') : undefined;
  const translate = anyTranslator(language);
  return {
    ...params,
    ...(typeof hint === 'string' && { hint: translate(hint) }),
    ...(typeof reason === 'string' && { reason: sentenceText(reason)[language] }),
    ...(titles && { expected: titles.map(translate).join('、') }),
  };
}
