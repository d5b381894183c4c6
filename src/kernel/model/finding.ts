import type { Value } from './value.ts';

/** Errors block export and release; warnings ask. */
export type Severity = 'error' | 'warning';

/**
 * A problem in a document: data, never an exception. `message` is the English text made from `code` and `params`;
 * another language is made from the same two.
 */
export interface Finding {
  /** `<rule id>` or `<rule id>/<variant>`; stable, so that tools may filter by it. */
  readonly code: string;
  readonly severity: Severity;
  /** One or two sentences: what is wrong, where, and what to do. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The document it is about; absent only when the text could not be told to be any document. */
  readonly document?: { readonly kind: string; readonly id: string; readonly name: string };
  /** File the document was read from, relative to the tenant folder. */
  readonly file?: string;
  /** JSON pointer into the document. */
  readonly path: string;
  /** The element the finding is about, by id and as the user named it. */
  readonly element?: { readonly id: string; readonly name: string };
  /** 1-based position in the text, when it was read from text. */
  readonly line?: number;
  readonly column?: number;
  /** A fix that is the one right answer, for tools that offer it: JSON pointer and new value. */
  readonly fix?: { readonly title: string; readonly path: string; readonly value: Value };
}
