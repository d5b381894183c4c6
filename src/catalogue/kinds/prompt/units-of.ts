import { entryOf } from './change-prompt.ts';
import type { PromptDocument } from './document.gen.ts';
import { isTranslationOutdated, sourceEntry } from './prompt-state.ts';
import type { TranslationUnit } from './translation-unit.ts';

/** What is to be translated into these languages, and how it is translated now; `wanted`: a part of the tenant's. */
export function unitsOf(
  prompts: readonly PromptDocument[],
  languages: readonly string[],
  wanted: readonly string[] = languages,
): readonly TranslationUnit[] {
  return prompts.flatMap((prompt) => {
    const source = sourceEntry(prompt, languages);
    if (source === undefined) return [];
    return wanted
      .filter((language) => language !== source.language)
      .map((language): TranslationUnit => {
        const entry = entryOf(prompt, language);
        const isOutdated = entry !== undefined && isTranslationOutdated(entry, source);
        return {
          prompt: prompt.id,
          name: prompt.name,
          sourceLanguage: source.language,
          source: source.text,
          language,
          text: entry?.text ?? '',
          state: entry === undefined ? 'new' : isOutdated ? 'outdated' : 'translated',
        };
      });
  });
}
