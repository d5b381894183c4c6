import { describe, expect, test } from 'vitest';
import {
  type Definitions,
  effectiveSchema,
  propertySchema,
  referredSchema,
} from '../../kernel/model/effective-schema.ts';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import { catalogue } from '../catalogue.ts';
import type { FormHints } from '../form-hints.ts';

const { definitions } = catalogue;

async function hintsOf(group: 'elements' | 'kinds', name: string): Promise<FormHints> {
  const loaded = (await import(`../${group}/${name}/form.ts`)) as { readonly form: FormHints };
  return loaded.form;
}

const forms: readonly (readonly [place: string, fields: readonly string[], schema: JsonSchema, hints: FormHints])[] =
  await Promise.all([
    ...[...catalogue.elements.values()].map(
      async ({ type, schema }) =>
        [`elements/${type}`, Object.keys(schema.properties ?? {}), schema, await hintsOf('elements', type)] as const,
    ),
    ...[...catalogue.kinds.values()].map(async ({ kind, schema }) => {
      const fields = new Set(['name', 'description', ...Object.keys(schema.properties ?? {})]);
      return [`kinds/${kind}`, [...fields], schema, await hintsOf('kinds', kind)] as const;
    }),
  ]);

describe.each(forms)('%s/form.ts', (_place, fields, schema, hints) => {
  test('places every field once', () => {
    const placed = [...hints.groups.flatMap((group) => group.fields), ...(hints.elsewhere ?? [])];
    expect(placed.toSorted()).toEqual(fields.toSorted());
  });

  test('gives hints only for fields that there are', () => {
    for (const path of Object.keys(hints.fields ?? {})) {
      expect(path === 'description' || hasPath(schema, definitions, path.split('/')), path).toBe(true);
    }
  });

  test('has headings in both languages', () => {
    for (const { title } of hints.groups) {
      if (title !== undefined) expect(title.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

/** Whether the schema, in any of its branches, has a field there. */
function hasPath(schema: JsonSchema, known: Definitions, path: readonly string[]): boolean {
  const own = referredSchema(schema, known);
  const [first, ...rest] = path;
  if (first === undefined) return true;
  const next = first === 'item' ? own.items : propertySchema(effectiveSchema(own, known, undefined), first);
  if (next !== undefined && hasPath(next, known, rest)) return true;
  return (own.oneOf ?? []).some((branch) => hasPath(branch, known, path));
}
