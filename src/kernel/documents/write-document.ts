import { compareText } from '../../lib/compare-text.ts';
import type { Document } from '../model/document.ts';
import { type Definitions, effectiveSchema, propertySchema } from '../model/effective-schema.ts';
import type { JsonSchema } from '../model/json-schema.ts';

/** A connection, a variable or a position is one line of a diff as long as it fits into this many columns. */
const longestLine = 110;

interface Line {
  readonly indent: string;
  /** Columns taken before and after the value on its line: key, colon, comma. */
  readonly taken: number;
}

/**
 * The canonical text of a document: equal documents have equal texts. Fields stand in the order of the schema's
 * properties, other keys alphabetically, lists with `x-sorted-by` in the order of those properties; two spaces of
 * indentation; a list or group of scalars on one line when it fits into 110 columns; LF, also at the end.
 * `schema` is the published schema of the document's kind.
 */
export function writeDocument(document: Document, schema: JsonSchema): string {
  return `${writeValue(document, schema)}\n`;
}

/** The canonical text of a value without the final line break, its lines after the first indented by `indent`. */
export function writeValue(value: unknown, schema: JsonSchema | undefined, indent = ''): string {
  return write(value, schema, schema?.$defs ?? {}, { indent, taken: longestLine });
}

function write(value: unknown, schema: JsonSchema | undefined, definitions: Definitions, line: Line): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const effective = schema && effectiveSchema(schema, definitions, value);
  return Array.isArray(value)
    ? writeArray(value, effective, definitions, line)
    : writeObject(value as Readonly<Record<string, unknown>>, effective, definitions, line);
}

function writeArray(
  value: readonly unknown[],
  schema: JsonSchema | undefined,
  definitions: Definitions,
  line: Line,
): string {
  const short = shortForm(
    '[',
    value.every(isScalar) ? value.map((item) => JSON.stringify(item)) : undefined,
    ']',
    line,
  );
  if (short !== undefined) return short;
  const indent = `${line.indent}  `;
  const items = value.map((item) => ({
    item,
    text: indent + write(item, schema?.items, definitions, { indent, taken: 1 }),
  }));
  const names = schema?.['x-sorted-by'];
  if (names !== undefined) items.sort((a, b) => compareByFields(a.item, b.item, names) || compareText(a.text, b.text));
  return `[\n${items.map(({ text }) => text).join(',\n')}\n${line.indent}]`;
}

function writeObject(
  value: Readonly<Record<string, unknown>>,
  schema: JsonSchema | undefined,
  definitions: Definitions,
  line: Line,
): string {
  const keys = orderedKeys(value, schema);
  const isFlat = keys.every((key) => isScalar(value[key]));
  const flat = isFlat ? keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(value[key])}`) : undefined;
  const short = shortForm('{', flat, '}', line);
  if (short !== undefined) return short;
  const indent = `${line.indent}  `;
  const members = keys.map((key) => {
    const name = `${JSON.stringify(key)}: `;
    const property = schema && propertySchema(schema, key);
    return indent + name + write(value[key], property, definitions, { indent, taken: name.length + 1 });
  });
  return `{\n${members.join(',\n')}\n${line.indent}}`;
}

function shortForm(open: string, parts: readonly string[] | undefined, close: string, line: Line): string | undefined {
  if (parts === undefined) return undefined;
  if (parts.length === 0) return open + close;
  const space = open === '{' ? ' ' : '';
  const text = open + space + parts.join(', ') + space + close;
  return line.indent.length + line.taken + text.length <= longestLine ? text : undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function orderedKeys(value: Readonly<Record<string, unknown>>, schema: JsonSchema | undefined): string[] {
  const properties = schema?.properties ?? {};
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key) && value[key] !== undefined);
  const others = Object.keys(value).filter((key) => !Object.hasOwn(properties, key) && value[key] !== undefined);
  return [...known, ...others.sort(compareText)];
}

function compareByFields(a: unknown, b: unknown, names: readonly string[]): number {
  for (const name of names) {
    const order = compareScalars(field(a, name), field(b, name));
    if (order !== 0) return order;
  }
  return 0;
}

function field(item: unknown, name: string): unknown {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, name)) return undefined;
  return (item as Readonly<Record<string, unknown>>)[name];
}

function compareScalars(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(a === undefined ? '' : String(a), b === undefined ? '' : String(b));
}
