import type { DocumentHeader } from '../../../contract/documents.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { compareText } from '../../../lib/compare-text.ts';

/** A document in the list, with the words around what was searched for when they are not in the row anyway. */
export interface DocumentRow {
  readonly header: DocumentHeader;
  readonly description: string;
  readonly excerpt: string | null;
}

export type Column = 'name' | 'id' | 'changed' | 'findings' | 'usedBy';

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

export interface Listing {
  readonly headers: readonly DocumentHeader[];
  document(kind: string, id: string): Document | undefined;
  /** Null: all kinds. */
  readonly kind: string | null;
  readonly search: string;
  readonly order: Order;
}

/** The documents that the list shows. All words of the search must stand somewhere in the document. */
export function documentRows({ headers, document, kind, search, order }: Listing): readonly DocumentRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const rows: DocumentRow[] = [];
  for (const header of headers) {
    if (kind !== null && header.kind !== kind) continue;
    const found = document(header.kind, header.id);
    const description = typeof found?.description === 'string' ? found.description : '';
    const shown = `${header.name} ${header.id} ${description}`.toLowerCase();
    const missing = words.filter((word) => !shown.includes(word));
    const texts = missing.length === 0 ? [] : textsOf(found);
    const isFound = missing.every((word) => texts.some((text) => text.toLowerCase().includes(word)));
    if (!isFound) continue;
    const [first] = missing;
    rows.push({ header, description, excerpt: first === undefined ? null : excerptOf(texts, first) });
  }
  return rows.sort(comparison(order));
}

function comparison({ column, isDescending }: Order): (a: DocumentRow, b: DocumentRow) => number {
  const sign = isDescending ? -1 : 1;
  return (a, b) => sign * compareBy(column, a.header, b.header) || compareText(a.header.name, b.header.name);
}

function compareBy(column: Column, a: DocumentHeader, b: DocumentHeader): number {
  if (column === 'changed') return compareText(a.updatedAt, b.updatedAt);
  if (column === 'usedBy') return a.usedBy - b.usedBy;
  if (column === 'findings') return a.errors - b.errors || a.warnings - b.warnings;
  return compareText(a[column].toLowerCase(), b[column].toLowerCase());
}

/** All texts and numbers anywhere in a value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const AROUND = 28;

function excerptOf(texts: readonly string[], word: string): string | null {
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(word);
    if (at < 0) continue;
    const [from, to] = [Math.max(0, at - AROUND), at + word.length + AROUND];
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  }
  return null;
}
