import { referencesIn } from '../../../kernel/expressions/references.ts';
import { templateParts } from '../../../kernel/expressions/template-parts.ts';
import { markedIn } from '../../../kernel/inspection/document-marked.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { compareText } from '../../../lib/compare-text.ts';
import type { SeenNames } from './text-scope.ts';

/** What a recogniser always tells; slots of intents come besides (domain.md §3.4). */
const TOC_NAMES = ['ChatBotIntentCode', 'ChatBotRespContent', 'ChatBotScenarioName', 'ChatBotResponse'];

const ofDocuments = new WeakMap<Document, ReadonlySet<string>>();

/** Names below undeclared scopes that the documents of a tenant read or write, sorted. */
export function seenNames(tenant: Tenant, catalogue: Catalogue): SeenNames {
  const all = new Set<string>();
  for (const ofKind of tenant.documents.values()) {
    for (const document of ofKind.values()) for (const name of namesIn(document, catalogue)) all.add(name);
  }
  const below = (scope: string): string[] =>
    [...all].flatMap((name) => (name.startsWith(`${scope}.`) ? [name.slice(scope.length + 1)] : []));
  const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort(compareText);
  return {
    calldata: sorted(below('calldata')),
    toc: sorted([...TOC_NAMES, ...below('TOC')]),
    result: sorted(below('RESULT')),
  };
}

/** Full names such as `calldata.verifyWorkNo`. Remembered with the document. */
function namesIn(document: Document, catalogue: Catalogue): ReadonlySet<string> {
  const known = ofDocuments.get(document);
  if (known !== undefined) return known;
  const { expressions, templates, writes } = markedIn(document, catalogue);
  const names = new Set(writes.map(({ variable }) => variable));
  const texts = [
    ...expressions.map(({ text }) => text),
    ...templates.flatMap(({ text }) =>
      templateParts(text)
        .filter(({ kind }) => kind === 'expression')
        .map(({ start, end }) => text.slice(start, end)),
    ),
  ];
  for (const text of texts) {
    for (const { scope, member } of referencesIn(text)) if (member !== undefined) names.add(`${scope}.${member}`);
  }
  ofDocuments.set(document, names);
  return names;
}
