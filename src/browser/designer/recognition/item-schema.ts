import { catalogue } from '../../../catalogue/catalogue.ts';
import type { FormGroup, FormHints } from '../../../catalogue/form-hints.ts';
import { documentSchema } from '../../../kernel/documents/document-schema.ts';
import type { JsonSchema } from '../../../kernel/model/json-schema.ts';
import { hintsFor } from '../documents/form/catalogue-texts.ts';
import { headerTitles } from '../documents/header-titles.ts';
import type { Section } from './domain-items.ts';

/** A form of some fields of a schema. */
export interface PartForm {
  /** Folder of the catalogue: its texts are translated from there. */
  readonly folder: string;
  readonly schema: JsonSchema;
  readonly hints: FormHints;
}

function schemaOf(name: string): JsonSchema {
  const kind = catalogue.kinds.get(name);
  return kind === undefined ? {} : headerTitles(documentSchema(kind.kind, kind.schema));
}

/** The form of some fields of a document. */
export function generalForm(kind: string, groups: readonly FormGroup[]): PartForm {
  return partOf(kind, schemaOf(kind), '', groups);
}

/** The form of some fields of an item of a list of a domain. */
export function itemForm(section: Section, groups: readonly FormGroup[]): PartForm {
  const items = schemaOf('domain').properties?.[section]?.items ?? {};
  return partOf('domain', items, `${section}/item/`, groups);
}

function partOf(kind: string, schema: JsonSchema, prefix: string, groups: readonly FormGroup[]): PartForm {
  const fields = new Set(groups.flatMap((group) => group.fields));
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => fields.has(name));
  const hints = Object.entries(hintsFor(`kinds/${kind}`).fields ?? {}).flatMap(([path, hint]) => {
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    return fields.has(inside.split('/', 1)[0] ?? '') ? [[inside, hint] as const] : [];
  });
  return {
    folder: `kinds/${kind}`,
    schema: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: (schema.required ?? []).filter((name) => fields.has(name)),
    },
    hints: { groups, fields: Object.fromEntries(hints) },
  };
}

/** The field's title and description, untranslated. */
export function fieldTexts(section: Section, field: string): { readonly title: string; readonly description: string } {
  const { title = field, description = '' } =
    schemaOf('domain').properties?.[section]?.items?.properties?.[field] ?? {};
  return { title, description };
}
