import type { PromptDocument } from './document.gen.ts';
import { wordsOf } from './text-places.ts';

/** What a prompt is in one language. */
export type PromptEntry = PromptDocument['texts'][number];

/** The text that the others are translated from: the tenant's first language's, or else the prompt's first. */
export function sourceEntry({ texts }: PromptDocument, languages: readonly string[]): PromptEntry | undefined {
  return texts.find(({ language }) => language === languages[0]) ?? texts[0];
}

/** Whether the source has got other words since this translation was made. Unknown counts as no. */
export function isTranslationOutdated(entry: PromptEntry, source: PromptEntry | undefined): boolean {
  const { translatedFrom } = entry;
  if (translatedFrom === undefined || source === undefined || source.language === entry.language) return false;
  return wordsOf(translatedFrom) !== wordsOf(source.text);
}

/** Whether the text has got other words since it was recorded. Unknown counts as no. */
export function isRecordingOutdated({ recording, recordedFrom, text }: PromptEntry): boolean {
  return recording !== undefined && recordedFrom !== undefined && wordsOf(recordedFrom) !== wordsOf(text);
}

/** Languages of the tenant in which the prompt says nothing. */
export function missingLanguages({ texts }: PromptDocument, languages: readonly string[]): readonly string[] {
  return languages.filter((language) => !texts.some((entry) => entry.language === language));
}
