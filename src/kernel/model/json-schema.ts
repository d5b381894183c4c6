import type { Value } from './value.ts';

/**
 * A JSON Schema (draft 2020-12) as this project writes it. Beyond the standard keywords a property may carry
 * annotations that tell the kernel what a text means, so that nothing else has to list type names:
 *
 * - `x-expression`: the text is a CEL expression
 * - `x-template`: the text may hold `${expression}` parts; says whether it is spoken or sent
 * - `x-variable`: the text names a variable that is written
 * - `x-ref`: the text is the id of a document of that kind (or, with `element`, of an element of a flow)
 * - `x-serves`: beside `x-ref`: the document works for the one it names, and is released with it
 * - `x-secret`: the value never appears in traces, exports or messages
 * - `x-media`: the setting needs a resource of the tenant (`tts`, `asr`, `recogniser`), unless it has the property that
 *   `x-media-unless` names
 * - `x-result-of`: at the root of settings: RESULT holds the outputs of the document that this setting names
 * - `x-scopes`: at the root of settings: of RESULT and TOC, those that the element fills in
 * - `x-url`: the text is an address that is called or opened; only hosts on the trustlist may be
 * - `x-any-value`: no type is given on purpose: any JSON value may stand here
 * - `x-open-map`: users choose the names of its fields
 * - `x-elements`: here stand elements of any type of the catalogue
 * - `x-sorted-by`: the order of the list means nothing; files hold it sorted by these properties
 * - `x-inputs-of`: the rows give values to the inputs of the document that this sibling names
 * - `x-item-of`: the text, or the `name` of each row of the list, names an item of a list of the document that a sibling
 *   names
 * - `x-unique-by`: no two items of the list may agree in this property
 * - `x-not-above`: the number must not exceed its sibling of that name
 */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: Value;
  readonly const?: Value;
  readonly enum?: readonly Value[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly 'x-expression'?: ExpressionMark;
  readonly 'x-template'?: TemplateMark;
  readonly 'x-variable'?: VariableMark;
  readonly 'x-ref'?: string;
  readonly 'x-serves'?: true;
  readonly 'x-secret'?: boolean;
  readonly 'x-media'?: string;
  readonly 'x-media-unless'?: string;
  readonly 'x-result-of'?: string;
  readonly 'x-scopes'?: NonNullable<ExpressionMark['scopes']>;
  readonly 'x-url'?: boolean;
  readonly 'x-sorted-by'?: readonly string[];
  readonly 'x-inputs-of'?: string;
  readonly 'x-item-of'?: ItemMark;
  readonly 'x-unique-by'?: string;
  readonly 'x-not-above'?: string;
  readonly [keyword: string]: unknown;
}

/** What a CEL expression must give. `any` accepts every type. */
export interface ExpressionMark {
  readonly type: 'boolean' | 'string' | 'number' | 'list' | 'any';
  /** Scopes that are readable here beyond the ones readable everywhere. */
  readonly scopes?: readonly ('RESULT' | 'TOC' | 'REQUEST')[];
}

/** Where to look for an item that is named: `{ "document": "flow", "list": "variables", "by": "name" }`. */
export interface ItemMark {
  /** The sibling that names the document. */
  readonly document: string;
  /** The list in that document, and the field by which its items are named. */
  readonly list: string;
  readonly by: string;
}

/** What becomes of a text with `${...}` parts. */
export interface TemplateMark {
  readonly use: 'speech' | 'text' | 'url';
}

/** A variable that the element writes. */
export interface VariableMark {
  /** What is written: a fixed type, or the value of the expression in the sibling property that `from` names. */
  readonly type?: 'string' | 'number' | 'boolean' | 'any';
  readonly from?: string;
  /** What is written is what the caller entered. */
  readonly entered?: boolean;
  /** Call-associated data (`calldata.x`) may be written too. */
  readonly calldata?: boolean;
}
