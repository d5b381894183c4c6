/** Something that is different between two versions of a document, as people who drew it would say it. */
export type Change =
  | { readonly what: 'added' | 'removed'; readonly about: Thing; readonly id: string; readonly name: string }
  | {
      readonly what: 'changed';
      readonly about: Thing;
      readonly id: string;
      readonly name: string;
      readonly fields: readonly FieldChange[];
    }
  | { readonly what: 'connected' | 'disconnected'; readonly from: Named; readonly exit: string; readonly to: Named }
  | {
      readonly what: 'redirected';
      readonly from: Named;
      readonly exit: string;
      readonly before: Named;
      readonly to: Named;
    }
  | { readonly what: 'field'; readonly field: FieldChange };

/** What changes are about, besides the document's own fields. */
export type Thing = 'element' | 'variable' | 'note' | 'frame';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A field with another value. Absent: it was not there, or is not there any more. */
export interface FieldChange {
  /** JSON pointer into the thing: of an element, into its settings or itself. */
  readonly path: string;
  /** Titles of the schema on the way, and keys of list items; the field's own name where a title is missing. */
  readonly titles: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}
