import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import { pascalCase } from './pascal-case.ts';

const REFERENCE = '#/$defs/';
const PRIMITIVES = new Map([
  ['string', 'string'],
  ['integer', 'number'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['null', 'null'],
]);

/** Where a type expression stands: how far it is indented, and which names it needs imported. */
export interface TypeContext {
  readonly indent: string;
  /** Receives the name of each part that is referred to. */
  readonly parts: Set<string>;
  /** Receives the names of kernel types that are needed. */
  readonly kernelTypes: Set<string>;
}

/**
 * The TypeScript type of the values a schema allows once defaults are filled in: a property with a `default` counts
 * as present, and everything is readonly.
 *
 * @throws Error when the schema says something this writer cannot say in TypeScript.
 */
export function typeExpression(schema: JsonSchema, context: TypeContext): string {
  if (schema['x-elements'] === true) {
    context.kernelTypes.add('FlowElement');
    return 'FlowElement';
  }
  if (typeof schema.$ref === 'string') {
    return partName(schema.$ref, context);
  }
  if (schema.const !== undefined) {
    return literal(schema.const);
  }
  if (schema.enum !== undefined) {
    return schema.enum.map(literal).join(' | ');
  }
  const branches = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(branches) && schema.properties === undefined) {
    return union(branches.map((branch: JsonSchema) => typeExpression({ ...typeOf(schema), ...branch }, context)));
  }
  if (Array.isArray(schema.type)) {
    return union(schema.type.map((type: string) => typeExpression({ ...schema, type }, context)));
  }
  return typed(schema, context);
}

function typed(schema: JsonSchema, context: TypeContext): string {
  const primitive = PRIMITIVES.get(String(schema.type));
  if (primitive !== undefined) {
    return primitive;
  }
  if (schema.type === 'array') {
    const item = schema.items === undefined ? value(context) : typeExpression(schema.items, context);
    return /^\w+$/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`;
  }
  if (schema.type === 'object' || schema.properties !== undefined) {
    return objectType(schema, context);
  }
  if (schema.type === undefined) {
    return value(context);
  }
  throw new Error(`No TypeScript type for ${JSON.stringify(schema)}; extend src/workshop/gen/type-expression.ts.`);
}

function objectType(schema: JsonSchema, context: TypeContext): string {
  const rest = schema.additionalProperties;
  if (schema.properties === undefined) {
    const values = typeof rest === 'object' ? typeExpression(rest, context) : value(context);
    return `{ readonly [name: string]: ${values} }`;
  }
  if (rest !== undefined && rest !== false) {
    throw new Error(
      'An object has either fixed properties or free ones; put the free ones in a property of their own.',
    );
  }
  const inner = { ...context, indent: `${context.indent}  ` };
  const lines = Object.entries(schema.properties).map(([name, property]) => {
    const present = schema.required?.includes(name) || property.default !== undefined;
    const comment = property.description ?? property.title;
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
    const line = `${inner.indent}readonly ${key}${present ? '' : '?'}: ${typeExpression(property, inner)};\n`;
    return comment === undefined ? line : `${inner.indent}/** ${comment.replaceAll('*/', '*\\/')} */\n${line}`;
  });
  return lines.length === 0 ? '{ readonly [name: string]: never }' : `{\n${lines.join('')}${context.indent}}`;
}

function typeOf(schema: JsonSchema): JsonSchema {
  return schema.type === undefined ? {} : { type: schema.type };
}

function partName(ref: string, context: TypeContext): string {
  if (!ref.startsWith(REFERENCE)) {
    throw new Error(`"$ref": "${ref}" must be "#/$defs/<folder under catalogue/parts>".`);
  }
  const part = ref.slice(REFERENCE.length);
  context.parts.add(part);
  return pascalCase(part);
}

function value(context: TypeContext): string {
  context.kernelTypes.add('Value');
  return 'Value';
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}

function literal(constant: unknown): string {
  if (typeof constant === 'object' && constant !== null) {
    throw new Error('Only texts, numbers, booleans and null can be constants.');
  }
  return typeof constant === 'string'
    ? `'${constant.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
    : String(constant);
}
