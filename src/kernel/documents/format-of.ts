import type { DocumentFormat, Formats } from './document-format.ts';

/** The format of a kind. Throws for an unknown one: a tenant holds only documents that were read or made by a kind. */
export function formatOf(formats: Formats, kind: string): DocumentFormat {
  const format = formats.get(kind);
  if (format === undefined) throw new Error(`There is no document kind "${kind}".`);
  return format;
}
