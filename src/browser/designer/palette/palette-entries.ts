import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import type { Text } from '../../../kernel/model/text.ts';

/** What the palette offers: one element type. */
export interface PaletteEntry {
  readonly type: string;
  readonly family: ElementType['family'];
  readonly title: Text;
  readonly description: Text;
}

/** The description of a type in Chinese, from the translations in its folder; English where there is none. */
export type Translate = (type: string, text: string) => string;

/** All types but the start, of which a flow has exactly one; in the order of the catalogue. */
export function paletteEntries(catalogue: Catalogue, hasStart: boolean, translate: Translate): readonly PaletteEntry[] {
  return [...catalogue.elements.values()]
    .filter(({ role }) => role !== 'start' || !hasStart)
    .map(({ type, family, title, schema }) => {
      const description = schema.description ?? '';
      return { type, family, title, description: { en: description, zh: translate(type, description) } };
    });
}

/** Entries that hold every word of the query in either language, title matches first. */
export function searchEntries(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  const inTitle = (entry: PaletteEntry): boolean =>
    holdsAll(`${entry.title.en} ${entry.title.zh} ${entry.type}`, words);
  const anywhere = entries.filter((entry) =>
    holdsAll(
      `${entry.title.en} ${entry.title.zh} ${entry.type} ${entry.description.en} ${entry.description.zh}`,
      words,
    ),
  );
  return [...anywhere.filter(inTitle), ...anywhere.filter((entry) => !inTitle(entry))];
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
