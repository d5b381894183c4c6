import type { ExpressionMark, ItemMark, TemplateMark, VariableMark } from './json-schema.ts';

/** What the annotations of its schema tell of a document or an element. `path` is a JSON pointer into it. */
export interface Marked {
  readonly expressions: readonly ExpressionUse[];
  readonly templates: readonly TemplateUse[];
  readonly writes: readonly WriteUse[];
  readonly references: readonly ReferenceUse[];
  readonly media: readonly MediaUse[];
  readonly urls: readonly UrlUse[];
  readonly given: readonly GivenInputs[];
  readonly items: readonly ItemUse[];
  /** Numbers that exceed the sibling they must not exceed. */
  readonly above: readonly Above[];
  /** List items that agree with an earlier one in the property that must be unique. */
  readonly twins: readonly Twin[];
}

export interface ExpressionUse {
  readonly text: string;
  readonly path: string;
  readonly mark: ExpressionMark;
}

export interface TemplateUse {
  readonly text: string;
  readonly path: string;
  readonly mark: TemplateMark;
}

/** A variable that is written, by its full name such as `FLOW.card`. */
export interface WriteUse {
  readonly variable: string;
  readonly path: string;
  readonly mark: VariableMark;
  /** Where the expression stands whose value is written, when there is one. */
  readonly valuePath?: string;
}

export interface ReferenceUse {
  /** A document kind, or `element`: an element of the same flow. */
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  /** The document with the reference goes where the one goes that it names: into releases. */
  readonly serves?: true;
}

/** An address that is called or opened. */
export interface UrlUse {
  readonly url: string;
  readonly path: string;
}

/** Rows that give values to the inputs of a document. */
export interface GivenInputs {
  /** To the list of rows. */
  readonly path: string;
  /** What each row names, in order. */
  readonly names: readonly string[];
  /** Where the document is named that has the inputs. */
  readonly documentPath: string;
}

/** An item in a list of another document, as it is named. */
export interface ItemUse {
  readonly name: string;
  readonly path: string;
  readonly mark: ItemMark;
  /** Where the document is named that has the list. */
  readonly documentPath: string;
}

/** A resource of the tenant that is needed. */
export interface MediaUse {
  readonly media: string;
  readonly path: string;
}

/** `path` leads to the number; `limit` is the value of its sibling. */
export interface Above {
  readonly path: string;
  readonly value: number;
  readonly sibling: string;
  readonly limit: number;
}

/** `path` leads to the property of the later item. */
export interface Twin {
  readonly path: string;
  readonly value: string;
  /** Name of the list. */
  readonly list: string;
}
