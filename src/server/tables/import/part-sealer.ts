import { sealHidden } from '../row-seal.ts';
import type { FileSetup, ReadPart } from './file-reader.ts';

/** A piece of the file whose good rows can be stored. */
export interface FilePart extends Pick<ReadPart, 'keys' | 'lines' | 'bad' | 'failure'> {
  /** Each as the JSON text of row, index key, plain and sealed values. */
  readonly rows: readonly string[];
}

/** Seals the encrypted fields of rows that were read: as much work as reading them. */
export function partSealer({
  tenant,
  table,
  version,
  key,
}: Pick<FileSetup, 'tenant' | 'table' | 'version' | 'key'>): (part: ReadPart) => FilePart {
  return ({ rows, keys, plain, hidden, lines, bad, failure }) => {
    const sealed = rows.map((row, at) => {
      const written = { plain: plain[at] ?? '', hidden: hidden[at] ?? null };
      const values = sealHidden(written, key, { tenant, table, version, row, revision: 1 });
      return JSON.stringify([row, keys[at] ?? null, values.plain, values.sealed]);
    });
    return { rows: sealed, keys, lines, bad, failure };
  };
}
