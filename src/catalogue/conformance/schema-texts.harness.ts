import type { JsonSchema } from '../../kernel/model/json-schema.ts';

/** Every text of a schema that people read: titles, descriptions, and choices that are words. */
export function schemaTexts(schema: JsonSchema): ReadonlySet<string> {
  const texts = new Set<string>();
  collect(schema, texts);
  return texts;
}

function collect(schema: unknown, texts: Set<string>): void {
  if (Array.isArray(schema)) for (const part of schema) collect(part, texts);
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
  const {
    title,
    description,
    enum: choices,
    default: _preset,
    examples,
    const: _constant,
    properties,
    ...rest
  } = schema as JsonSchema;
  for (const text of [title, description]) if (typeof text === 'string') texts.add(text);
  for (const choice of choices ?? []) if (typeof choice === 'string' && /[a-z]/.test(choice)) texts.add(choice);
  for (const property of Object.values(properties ?? {})) collect(property, texts);
  collect(Object.values(rest), texts);
}
