import type { Finding } from '../../../kernel/model/finding.ts';
import { userText } from '../../../kernel/model/text.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { changePlace } from './finding-place.ts';
import { makeSubflow, removeLine, removeRow } from './fix-drawing.ts';
import { keepRecording, keepTranslation } from './fix-prompts.ts';
import { declareVariable, referToMeant, respell } from './fix-texts.ts';
import type { Fixer, QuickFix } from './quick-fix.ts';

/** Codes with one right answer. Where people have to decide, there is none. */
const fixers: Readonly<Record<string, readonly Fixer[]>> = {
  'expression-type/unknown-variable': [respell, declareVariable],
  'expression-type/unknown-name': [respell],
  'unknown-reference': [referToMeant],
  'unknown-reference/element': [removeLine],
  'connection/unknown-exit': [removeLine],
  'interface-input/unknown': [referToMeant, removeRow],
  'flow-types/second-main': [makeSubflow],
  'flow-types/second-exception': [makeSubflow],
  'prompt-outdated': [keepTranslation],
  'prompt-outdated/recording': [keepRecording],
};

/** What can be done about a finding at once, in the document that is open; none when it is about another one. */
export function quickFixes(finding: Finding, store: DocumentStore): readonly QuickFix[] {
  const { document, sync } = store.api.getState();
  const isAbout = finding.document?.kind === document.kind && finding.document.id === document.id;
  if (!isAbout || sync === 'second-tab') return [];
  const { fix } = finding;
  if (fix !== undefined) {
    const moved = { ...finding, path: fix.path };
    return [{ id: 'fix', title: userText(fix.title), apply: () => changePlace(store, moved, fix.value) }];
  }
  const found = Object.hasOwn(fixers, finding.code) ? (fixers[finding.code] ?? []) : [];
  return found.flatMap((fixer) => fixer(finding, store));
}
