import { useMemo } from 'react';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { type PaletteEntry, paletteEntries } from './palette-entries.ts';

/** Schema texts in Chinese, from the folder of each type. */
const translations = import.meta.glob<Readonly<Record<string, string>>>('../../../catalogue/elements/*/zh.json', {
  eager: true,
  import: 'default',
});

const byType = new Map(Object.entries(translations).map(([path, texts]) => [path.split('/').at(-2) ?? '', texts]));

/** What the palette offers for a flow that has, or still lacks, its start element. */
export function useEntries(catalogue: Catalogue, hasStart: boolean): readonly PaletteEntry[] {
  return useMemo(
    () => paletteEntries(catalogue, hasStart, (type, text) => translated(byType.get(type), text)),
    [catalogue, hasStart],
  );
}

export function hasStart(catalogue: Catalogue, { elements }: Flow): boolean {
  return elements.some(({ type }) => catalogue.elements.get(type)?.role === 'start');
}

function translated(texts: Readonly<Record<string, string>> | undefined, text: string): string {
  return texts !== undefined && Object.hasOwn(texts, text) ? (texts[text] ?? text) : text;
}
