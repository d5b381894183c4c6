import type { Text } from '../../../kernel/model/text.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { sameJson } from '../../../lib/same-json.ts';
import type { Ran } from '../../store/document-store.ts';
import type { Draft } from '../../store/drafts.ts';
import { editAt, type PointerEdit, refusePointer } from '../../store/pointer-edit.ts';
import { editBetween } from '../documents/form/edit-between.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What a form of settings shows: what was entered, on top of what the document has become since. */
export function shownSettings(settings: Plain, draft: Draft | undefined): Plain {
  if (draft === undefined) return settings;
  // After a reload what was drafted on is the same, but no longer identical.
  if (draft.base === settings || sameJson(draft.base as Value, settings as Value)) return draft.value as Plain;
  const edit = editBetween(draft.base, draft.value);
  if (edit === null || edit.pointer === '' || refusePointer(settings, edit) !== null) return settings;
  const copy = structuredClone(settings) as Record<string, unknown>;
  editAt(copy, edit);
  return copy;
}

export interface Entered {
  /** What is left that the document cannot hold; null when it holds everything. */
  readonly draft: Draft | null;
  /** Why. */
  readonly reason: Text | null;
}

/**
 * Takes what was entered into the document as far as the document can hold it: everything, or else only the last
 * change; what it cannot hold stays a draft.
 *
 * @param shown what the form showed before
 * @param value what it shows now
 */
export function enterSettings(settings: Plain, shown: Plain, value: Plain, run: (edit: PointerEdit) => Ran): Entered {
  const whole = editBetween(settings, value);
  if (whole === null) return { draft: null, reason: null };
  const ran = run(whole);
  if (ran.ok) return { draft: null, reason: null };
  const last = editBetween(shown, value);
  const isPart = last !== null && last.pointer !== whole.pointer && refusePointer(settings, last) === null;
  if (isPart && run(last).ok) {
    const base = structuredClone(settings) as Record<string, unknown>;
    editAt(base, last);
    return { draft: { base, value }, reason: ran.reason };
  }
  return { draft: { base: settings, value }, reason: ran.reason };
}
