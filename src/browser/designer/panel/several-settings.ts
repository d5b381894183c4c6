import type { FlowElement } from '../../../kernel/model/flow.ts';
import type { JsonSchema } from '../../../kernel/model/json-schema.ts';
import { sameJson } from '../../../lib/same-json.ts';

type Plain = Readonly<Record<string, unknown>>;

/** The settings of several elements of one type, as one form shows them. */
export interface SeveralSettings {
  /** What they agree in. */
  readonly common: Plain;
  /** Names of the settings in which they differ. */
  readonly mixed: readonly string[];
}

/** What is not said counts as its default: an element that says it agrees with one that does not. */
export function severalSettings(elements: readonly FlowElement[], schema: JsonSchema): SeveralSettings {
  const common: Record<string, unknown> = {};
  const mixed: string[] = [];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const values = elements.map(({ settings }) => (Object.hasOwn(settings, name) ? settings[name] : property.default));
    const [first] = values;
    if (values.some((value) => !sameJson(value ?? null, first ?? null))) mixed.push(name);
    else if (first !== undefined) common[name] = first;
  }
  return { common, mixed };
}

/**
 * The schema for a form of several elements: nothing is required, and a setting in which they differ is empty and has
 * no default, so that nothing stands there that is not true of all; `hint` says so.
 */
export function severalSchema(schema: JsonSchema, mixed: readonly string[], hint: string): JsonSchema {
  const { required: _required, ...rest } = schema;
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (!mixed.includes(name)) return [[name, property] as const];
    const { default: _default, ...open } = property;
    return isSimple(property) ? [[name, { ...open, description: hint }] as const] : [];
  });
  return { ...rest, properties: Object.fromEntries(properties) };
}

/** One value in one field. Everything else that differs is taken over as a whole from one of the elements. */
export function isSimple({ type, enum: choices, $ref, oneOf, items, properties }: JsonSchema): boolean {
  const isScalar = choices !== undefined || (typeof type === 'string' && type !== 'object' && type !== 'array');
  return isScalar && $ref === undefined && oneOf === undefined && items === undefined && properties === undefined;
}
