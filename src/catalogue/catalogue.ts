import type { Catalogue } from '../kernel/model/catalogue.ts';
import { elements } from './elements.ts';
import { definitions } from './generated/definitions.gen.ts';
import { kinds } from './kinds.ts';
import { rules } from './rules.ts';

/** Everything that has a type, as the roots hand it to the kernel. */
export const catalogue: Catalogue = {
  elements: new Map(elements.map((element) => [element.type, element])),
  kinds: new Map(kinds.map((kind) => [kind.kind, kind])),
  definitions,
  rules,
};
