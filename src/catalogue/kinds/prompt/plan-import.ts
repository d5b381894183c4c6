import { sameJson } from '../../../lib/same-json.ts';
import { entryOf, withText } from './change-prompt.ts';
import type { PromptDocument } from './document.gen.ts';
import { isTranslationOutdated, sourceEntry } from './prompt-state.ts';
import { placesOf, wordsOf } from './text-places.ts';
import type { ReadUnit } from './translation-unit.ts';

/** Characters of one text box (domain.md §2.1). */
const LONGEST = 4096;

/** Why a row is not imported. */
export type RowReason =
  | { readonly code: 'unknown-prompt' | 'unknown-language' | 'is-source' | 'twice' }
  | { readonly code: 'places'; readonly missing: string; readonly added: string }
  | { readonly code: 'too-long'; readonly length: number };

/** What an import does with one unit. `isStale`: it was translated from a source that reads differently now. */
export interface PlannedRow {
  readonly unit: ReadUnit;
  /** As it is now; empty: there is none. */
  readonly before: string;
  readonly does: 'add' | 'change' | 'confirm' | 'same' | 'empty' | 'refuse';
  readonly isStale: boolean;
  readonly reason?: RowReason;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  /** As they are afterwards; only those that change. */
  readonly changed: readonly PromptDocument[];
}

/** What importing these units would do; changes nothing. */
export function planImport(
  prompts: readonly PromptDocument[],
  languages: readonly string[],
  units: readonly ReadUnit[],
): ImportPlan {
  const now = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const seen = new Set<string>();
  const rows = units.map((unit): PlannedRow => {
    const key = JSON.stringify([unit.prompt, unit.language]);
    const isTwice = seen.has(key);
    seen.add(key);
    const prompt = now.get(unit.prompt);
    if (prompt === undefined) return refused(unit, '', { code: 'unknown-prompt' });
    const row = isTwice ? refused(unit, '', { code: 'twice' }) : planRow(prompt, languages, unit);
    if (row.does === 'add' || row.does === 'change' || row.does === 'confirm') {
      now.set(prompt.id, withText(prompt, { language: unit.language, languages }, unit.text, unit.source));
    }
    return row;
  });
  const changed = prompts.flatMap((prompt) => {
    const after = now.get(prompt.id) ?? prompt;
    return sameJson(after, prompt) ? [] : [after];
  });
  return { rows, changed };
}

function planRow(prompt: PromptDocument, languages: readonly string[], unit: ReadUnit): PlannedRow {
  const source = sourceEntry(prompt, languages);
  const entry = entryOf(prompt, unit.language);
  const before = entry?.text ?? '';
  if (unit.text.trim() === '') return { unit, before, does: 'empty', isStale: false };
  if (source?.language === unit.language) return refused(unit, before, { code: 'is-source' });
  if (entry === undefined && !languages.includes(unit.language)) return refused(unit, '', { code: 'unknown-language' });
  const isStale = source !== undefined && wordsOf(unit.source) !== wordsOf(source.text);
  if (unit.text === before && entry !== undefined) {
    const isConfirmed = unit.state === 'translated' && !isStale && isTranslationOutdated(entry, source);
    return { unit, before, does: isConfirmed ? 'confirm' : 'same', isStale: false };
  }
  if (unit.text.length > LONGEST) return refused(unit, before, { code: 'too-long', length: unit.text.length });
  const places = placeReason(unit.text, source?.text ?? '', before);
  if (places !== null) return refused(unit, before, places);
  return { unit, before, does: entry === undefined ? 'add' : 'change', isStale };
}

/** A translation has the places of its source, or those that it had before, which somebody wanted otherwise. */
function placeReason(text: string, source: string, before: string): RowReason | null {
  const [found, wanted] = [placesOf(text), placesOf(source)];
  if (sameJson(found, wanted) || (before !== '' && sameJson(found, placesOf(before)))) return null;
  return { code: 'places', missing: without(wanted, found).join(' '), added: without(found, wanted).join(' ') };
}

function without(these: readonly string[], those: readonly string[]): readonly string[] {
  const left = [...those];
  return these.filter((place) => {
    const at = left.indexOf(place);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function refused(unit: ReadUnit, before: string, reason: RowReason): PlannedRow {
  return { unit, before, does: 'refuse', isStale: false, reason };
}
