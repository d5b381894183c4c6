import { templateParts } from '../../../kernel/expressions/template-parts.ts';

/** The `${...}` places of a text as they are written, sorted: translations may order them anew. */
export function placesOf(text: string): readonly string[] {
  return templateParts(text)
    .filter(({ kind }) => kind === 'expression' || kind === 'unclosed')
    .map(({ kind, start, end }) => (kind === 'expression' ? text.slice(start - 2, end + 1) : text.slice(start, end)))
    .sort();
}

/** The text with its places blanked: that a variable is called by another name changes nothing that is said. */
export function wordsOf(text: string): string {
  return templateParts(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, start, end }) => (kind === 'text' || kind === 'escape' ? text.slice(start, end) : '${}'))
    .join('')
    .trim();
}
