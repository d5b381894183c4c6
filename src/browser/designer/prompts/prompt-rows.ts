import type { PromptDocument } from '../../../catalogue/kinds/prompt/document.gen.ts';
import {
  isRecordingOutdated,
  isTranslationOutdated,
  type PromptEntry,
  sourceEntry,
} from '../../../catalogue/kinds/prompt/prompt-state.ts';

/** A prompt in one language. */
export interface PromptCell {
  readonly language: string;
  readonly entry: PromptEntry | undefined;
  readonly isSource: boolean;
  /** A language of the tenant in which the prompt says nothing. */
  readonly isMissing: boolean;
  readonly isOutdated: boolean;
  readonly isRecordingOutdated: boolean;
  /** It names a recording that the server has not. */
  readonly isRecordingLost: boolean;
}

export interface PromptRow {
  readonly prompt: PromptDocument;
  readonly cells: readonly PromptCell[];
}

/** What the grid shows of all prompts. */
export const filters = ['all', 'missing', 'outdated', 'lost', 'spoken'] as const;
export type PromptFilter = (typeof filters)[number];

/** The tenant's languages, then those that only prompts have. */
export function columnsOf(prompts: readonly PromptDocument[], languages: readonly string[]): readonly string[] {
  const others = prompts.flatMap(({ texts }) => texts.map(({ language }) => language));
  return [...new Set([...languages, ...others])];
}

/** @param recordings names of those that the server has; null while nobody knows */
export function promptRows(
  prompts: readonly PromptDocument[],
  languages: readonly string[],
  recordings: ReadonlySet<string> | null,
): readonly PromptRow[] {
  const columns = columnsOf(prompts, languages);
  return prompts.map((prompt) => {
    const source = sourceEntry(prompt, languages);
    const cells = columns.map((language): PromptCell => {
      const entry = prompt.texts.find((each) => each.language === language);
      const recording = entry?.recording;
      return {
        language,
        entry,
        isSource: source !== undefined && source === entry,
        isMissing: entry === undefined && languages.includes(language),
        isOutdated: entry !== undefined && isTranslationOutdated(entry, source),
        isRecordingOutdated: entry !== undefined && isRecordingOutdated(entry),
        isRecordingLost: recording !== undefined && recordings !== null && !recordings.has(recording),
      };
    });
    return { prompt, cells };
  });
}

const fits: Readonly<Record<PromptFilter, (cell: PromptCell) => boolean>> = {
  all: () => true,
  missing: ({ isMissing }) => isMissing,
  outdated: (cell) => cell.isOutdated || cell.isRecordingOutdated,
  lost: ({ isRecordingLost }) => isRecordingLost,
  spoken: ({ entry }) => entry !== undefined && entry.recording === undefined,
};

/** Rows with a cell that fits, and with all words of the search somewhere in them. */
export function filterRows(rows: readonly PromptRow[], filter: PromptFilter, search: string): readonly PromptRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ prompt, cells }) => {
    if (!cells.some(fits[filter])) return false;
    if (words.length === 0) return true;
    const said = prompt.texts.flatMap(({ text, recording = '' }) => [text, recording]);
    const all = [prompt.id, prompt.name, prompt.description ?? '', ...said].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** How many cells fit each filter. */
export function countCells(rows: readonly PromptRow[]): Readonly<Record<PromptFilter, number>> {
  const cells = rows.flatMap((row) => row.cells);
  const count = (filter: PromptFilter): number => cells.filter(fits[filter]).length;
  return {
    all: rows.length,
    missing: count('missing'),
    outdated: count('outdated'),
    lost: count('lost'),
    spoken: count('spoken'),
  };
}

/** Recordings that no prompt plays. */
export function unusedRecordings(rows: readonly PromptRow[], names: Iterable<string>): readonly string[] {
  const used = new Set(rows.flatMap(({ prompt }) => prompt.texts.map(({ recording }) => recording)));
  return [...names].filter((name) => !used.has(name));
}

/** A file name for a new recording: what is there under another one stays, so that the change can be undone. */
export function recordingName(
  prompt: PromptDocument,
  language: string,
  known: ReadonlySet<string>,
  token: string,
): string {
  const named = prompt.texts.find((entry) => entry.language === language)?.recording;
  return named !== undefined && !known.has(named)
    ? named
    : `${prompt.id}-${language.slice(0, 35)}-${token.slice(0, 8)}.wav`;
}
