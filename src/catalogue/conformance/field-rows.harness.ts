import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import { rangeOf } from './field-range.harness.ts';

/** A row of the table of fields in a page, without its free text. */
export interface FieldRow {
  readonly field: string;
  readonly range: string;
  readonly default: string;
}

/**
 * The fields that a schema declares, as pages list them: parents first, `list[].field` for the rows of a list. Parts have
 * pages of their own and are only linked to; `parts` is where their folders are, seen from the page.
 */
export function fieldRows(schema: JsonSchema, parts: string): readonly FieldRow[] {
  return membersOf(schema, '', parts);
}

function membersOf(schema: JsonSchema, prefix: string, parts: string, choice = ''): readonly FieldRow[] {
  const required = new Set(schema.required ?? []);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    property.const === undefined ? rowsOf(prefix + name, property, required.has(name), parts, choice) : [],
  );
  const open = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const members = open === undefined ? [] : insideOf(open, `${prefix}*`, parts);
  return [...own, ...choicesOf(schema, prefix, parts), ...members];
}

function choicesOf(schema: JsonSchema, prefix: string, parts: string): readonly FieldRow[] {
  const { propertyName = '' } = (schema.discriminator ?? {}) as { readonly propertyName?: string };
  if (schema.oneOf === undefined) return [];
  const values = schema.oneOf.map((branch) => branch.properties?.[propertyName]?.const as string);
  const range = `one of ${values.map((value) => `\`${value}\``).join(', ')}`;
  return [
    { field: prefix + propertyName, range, default: 'required' },
    ...schema.oneOf.flatMap((branch, i) => membersOf(branch, prefix, parts, `with \`${values[i]}\`: `)),
  ];
}

function rowsOf(
  field: string,
  property: JsonSchema,
  isRequired: boolean,
  parts: string,
  choice: string,
): readonly FieldRow[] {
  const preset = property.default === undefined ? 'none' : `\`${JSON.stringify(property.default)}\``;
  const row = { field, range: choice + rangeOf(property, parts), default: isRequired ? 'required' : preset };
  return [row, ...insideOf(property, field, parts)];
}

function insideOf(property: JsonSchema, field: string, parts: string): readonly FieldRow[] {
  if (property.$ref !== undefined) return [];
  if (property.type === 'array') return insideOf(property.items ?? {}, `${field}[]`, parts);
  return membersOf(property, `${field}.`, parts);
}
