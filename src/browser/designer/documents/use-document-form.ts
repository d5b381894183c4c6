import { useMemo } from 'react';
import { checkDocument } from '../../../kernel/documents/check-document.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { sameJson } from '../../../lib/same-json.ts';
import { changeField } from '../../store/commands/change-field.ts';
import { replaceDocument } from '../../store/commands/replace-document.ts';
import { draftsOf, keepDraft, useDraft } from '../../store/drafts.ts';
import { useDocument, useOpenDocument } from '../../store/use-document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { readableIn } from '../findings/readable-finding.ts';
import { editBetween } from './form/edit-between.ts';
import type { PlacedError } from './form/error-tree.ts';

/** Names the form among the drafts of the document. */
const PLACE = 'form';

export interface DocumentForm {
  readonly value: Document;
  readonly errors: readonly PlacedError[];
  /** What the form shows is not in the document yet, for it would make it invalid. */
  readonly isDraft: boolean;
  readonly change: (value: Readonly<Record<string, unknown>>) => void;
}

/**
 * The open document as a form edits it: valid changes are steps of the document, bursts of typing one step; what would
 * make it invalid stays in the form with the reason beside the field until it is right.
 */
export function useDocumentForm(): DocumentForm {
  const { language } = useText();
  const { store } = useOpenDocument();
  const document = useDocument((state) => state.document);
  const draft = useDraft(store, PLACE);
  const current = useMemo(
    () => (draft !== undefined && sameJson(draft.base, document) ? (draft.value as Document) : null),
    [draft, document],
  );
  const { formats } = store.context;
  const errors = useMemo(
    () =>
      current === null
        ? []
        : checkDocument(current, formats).findings.map((finding) => ({
            path: finding.path,
            message: readableIn(finding, current, language),
          })),
    [current, formats, language],
  );
  const change = (changed: Readonly<Record<string, unknown>>): void => {
    const value = { ...current, ...changed } as unknown as Document;
    const whole = { ...value, kind: document.kind, id: document.id, formatVersion: document.formatVersion };
    const edit = editBetween(document, whole);
    if (edit === null) {
      keepDraft(draftsOf(store), PLACE, null);
      return;
    }
    const ran =
      edit.pointer === ''
        ? store.run(replaceDocument, { document: whole, because: changeField.label(edit, document, store.context) })
        : store.run(changeField, edit, { group: edit.pointer });
    keepDraft(draftsOf(store), PLACE, ran.ok ? null : { base: document, value: whole });
  };
  return { value: current ?? document, errors, isDraft: current !== null, change };
}
