import type { DocumentKind } from './document-kind.ts';
import type { ElementType } from './element-type.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Rule } from './rule.ts';

/** All types there are, handed to the kernel by the roots. */
export interface Catalogue {
  readonly elements: ReadonlyMap<string, ElementType>;
  readonly kinds: ReadonlyMap<string, DocumentKind>;
  /** What `#/$defs/<name>` means in the schemas of elements and kinds. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  /** In the order in which they are listed. */
  readonly rules: readonly Rule[];
}
