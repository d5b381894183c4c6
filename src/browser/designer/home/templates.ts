import { smallestValue } from '../../../kernel/documents/smallest-value.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { flowTemplates } from './flow-templates.ts';
import type { Template } from './template.ts';

/** That a document of this kind cannot be made before one of another kind is there. */
export interface FirstNeeded {
  readonly needs: string;
}

const SMALLEST = {
  id: 'smallest',
  title: { en: 'Blank', zh: '空白' },
  what: { en: 'Only what there must be, with usual values.', zh: '仅包含必需内容，使用常用值。' },
};

/**
 * What a new document of the kind can be made from: the least its schema asks for, flows also from drawings that
 * people begin with. `idOf` gives the id of some document of a kind, which required references name first;
 * `say` chooses the language in which the caller is spoken to.
 */
export function templatesFor(
  kind: string,
  catalogue: Catalogue,
  idOf: (kind: string) => string | undefined,
  say: (text: Text) => string,
): readonly Template[] | FirstNeeded {
  if (kind === 'flow') return flowTemplates(idOf, say);
  const type = catalogue.kinds.get(kind);
  if (type === undefined) return [];
  const smallest = smallestValue(type.schema, catalogue.definitions, idOf);
  if ('unmet' in smallest) return { needs: smallest.unmet };
  return [{ ...SMALLEST, document: smallest.value as Template['document'] }];
}

/** The template as a document of its own; `preset` goes before what the template says. */
export function documentFrom(
  { document }: Template,
  { kind, formatVersion }: { readonly kind: string; readonly formatVersion: number },
  named: { readonly id: string; readonly name: string },
  preset: Readonly<Record<string, unknown>> = {},
): Document {
  return { kind, formatVersion, ...structuredClone({ ...document, ...preset }), id: named.id, name: named.name };
}
