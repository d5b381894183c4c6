import type { PromptDocument } from './document.gen.ts';
import { type PromptEntry, sourceEntry } from './prompt-state.ts';

/** A recording as the server knows it. */
export interface RecordedAs {
  readonly recording: string;
  readonly seconds: number;
}

/** Where in the prompt, and what the tenant translates from. */
export interface PromptPlace {
  readonly language: string;
  /** The tenant's; the first is the one that others are translated from. */
  readonly languages: readonly string[];
}

/**
 * The prompt with another text in a language, and with what tells later which translations and recordings are outdated.
 * An empty text takes the language out, with its recording. `from`: the source text that a translator had before them;
 * default: as it is now.
 */
export function withText(prompt: PromptDocument, place: PromptPlace, text: string, from?: string): PromptDocument {
  const { language, languages } = place;
  const before = entryOf(prompt, language);
  if (text === '') return { ...prompt, texts: prompt.texts.filter((entry) => entry !== before) };
  const source = sourceEntry(prompt, languages);
  const isSource = source === undefined || source.language === language || language === languages[0];
  const translatedFrom = isSource ? undefined : (from ?? source.text);
  const after = { ...kept(before, text), language, text, ...(translatedFrom === undefined ? {} : { translatedFrom }) };
  const texts = before === undefined ? placed(prompt.texts, after, languages) : swapped(prompt.texts, before, after);
  if (before === undefined || before !== source || before.text === text) return { ...prompt, texts };
  return { ...prompt, texts: texts.map((entry) => remembering(entry, before)) };
}

/** The prompt with a recording in a language; null: without one. */
export function withRecording(prompt: PromptDocument, language: string, to: RecordedAs | null): PromptDocument {
  const before = entryOf(prompt, language);
  if (before === undefined) return prompt;
  const { recording: _recording, seconds: _seconds, recordedFrom: _from, ...rest } = before;
  const after = to === null ? rest : { ...rest, ...to, recordedFrom: before.text };
  return { ...prompt, texts: swapped(prompt.texts, before, after) };
}

/** The prompt with its translation and recording in a language confirmed: they fit what is said now. */
export function withConfirmed(prompt: PromptDocument, { language, languages }: PromptPlace): PromptDocument {
  const before = entryOf(prompt, language);
  const source = sourceEntry(prompt, languages);
  if (before === undefined) return prompt;
  const translated = source === undefined || before.translatedFrom === undefined ? {} : { translatedFrom: source.text };
  const recorded = before.recordedFrom === undefined ? {} : { recordedFrom: before.text };
  return { ...prompt, texts: swapped(prompt.texts, before, { ...before, ...translated, ...recorded }) };
}

export function entryOf({ texts }: PromptDocument, language: string): PromptEntry | undefined {
  return texts.find((entry) => entry.language === language);
}

/** What stays when a text changes: its recording was made of the text before, unless something older is known. */
function kept(before: PromptEntry | undefined, text: string): Partial<PromptEntry> {
  if (before === undefined) return {};
  const { translatedFrom: _translatedFrom, ...rest } = before;
  const isRecorded = before.recording !== undefined && before.recordedFrom === undefined && before.text !== text;
  return isRecorded ? { ...rest, recordedFrom: before.text } : rest;
}

/** Until now nothing said what this was translated from: it was the source before it changed. */
function remembering(entry: PromptEntry, source: PromptEntry): PromptEntry {
  const isKnown = entry.language === source.language || entry.translatedFrom !== undefined;
  return isKnown ? entry : { ...entry, translatedFrom: source.text };
}

function swapped(texts: readonly PromptEntry[], before: PromptEntry, after: PromptEntry): readonly PromptEntry[] {
  return texts.map((entry) => (entry === before ? after : entry));
}

/** In the order of the tenant's languages. */
function placed(
  texts: readonly PromptEntry[],
  added: PromptEntry,
  languages: readonly string[],
): readonly PromptEntry[] {
  const rank = ({ language }: PromptEntry): number => {
    const at = languages.indexOf(language);
    return at < 0 ? languages.length : at;
  };
  const next = texts.findIndex((entry) => rank(entry) > rank(added));
  return next < 0 ? [...texts, added] : [...texts.slice(0, next), added, ...texts.slice(next)];
}
