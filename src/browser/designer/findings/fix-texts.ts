import { isPlainName } from '../../../kernel/expressions/references.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { valueAt } from '../../../lib/json-pointer.ts';
import { type AddVariable, addVariable } from '../../store/commands/add-variable.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { changePlace, flowStore, placeNow } from './finding-place.ts';
import type { Fixer, QuickFix } from './quick-fix.ts';

/** A misspelt name in an expression or a text becomes the one that was meant. */
export const respell: Fixer = (finding, store) => {
  const { suggestion, start, end, words, from } = finding.params;
  const text = textAt(finding, store);
  const isOwn = from === '' || from === undefined;
  if (typeof suggestion !== 'string' || suggestion === '' || !isOwn || text === null) return [];
  if (typeof start !== 'number' || typeof end !== 'number' || text.slice(start, end) !== words) return [];
  return [replaceBy(store, finding, suggestion, text.slice(0, start) + suggestion + text.slice(end))];
};

/** A reference to nothing becomes the one that was meant. */
export const referToMeant: Fixer = (finding, store) => {
  const { suggestion, id, input } = finding.params;
  const text = textAt(finding, store);
  const isAsItWas = text !== null && (text === id || text === input);
  if (typeof suggestion !== 'string' || suggestion === '' || !isAsItWas) return [];
  return [replaceBy(store, finding, suggestion, suggestion)];
};

/** A flow variable that is used but not there is declared; its type is text, as digits and answers are. */
export const declareVariable: Fixer = ({ params: { variable, suggestion } }, store) => {
  const name = typeof variable === 'string' ? (/^FLOW\.(.+)$/.exec(variable)?.[1] ?? '') : '';
  const flow = flowStore(store);
  if (flow === null || suggestion !== '' || !isPlainName(name) || name.startsWith('__')) return [];
  const params: AddVariable = { variable: { name, type: 'string' } };
  if (flow.reason(addVariable, params) !== null) return [];
  return [
    {
      id: 'declare',
      title: { en: `Declare FLOW.${name} as text`, zh: `声明文本变量 FLOW.${name}` },
      apply: () => flow.run(addVariable, params),
    },
  ];
};

function replaceBy(store: DocumentStore, finding: Finding, suggestion: string, value: string): QuickFix {
  return {
    id: 'use-instead',
    title: { en: `Use “${suggestion}”`, zh: `改用“${suggestion}”` },
    apply: () => changePlace(store, finding, value),
  };
}

function textAt(finding: Finding, { api }: DocumentStore): string | null {
  const { document } = api.getState();
  const place = placeNow(finding, document);
  const value = place === null ? undefined : valueAt(document, place);
  return typeof value === 'string' ? value : null;
}
