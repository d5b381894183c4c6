import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../kernel/model/document.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import { catalogue } from '../catalogue.ts';
import { elements } from '../elements.ts';
import { validators } from '../generated/validators.gen.js';
import { kinds } from '../kinds.ts';
import { conductCall } from './conduct-call.harness.ts';
import { documentsOfCase, type ElementCase, exitTaken, programOf } from './element-case.harness.ts';
import { fieldRows } from './field-rows.harness.ts';
import { readPage } from './read-page.harness.ts';
import { settledTenant } from './settled-tenant.harness.ts';
import { transcriptOf } from './transcript.harness.ts';

const root = join(import.meta.dirname, '..');
const parts = readdirSync(join(root, 'parts')).filter((part) => existsSync(join(root, 'parts', part, 'schema.json')));
const numbers = new Set(
  [...readFileSync(join(root, '../kernel/engine/README.md'), 'utf8').matchAll(/^(\d+)\. /gm)].map(
    ([, number]) => number,
  ),
);

function pageOf(folder: string) {
  const file = join(root, folder, 'README.md');
  return readPage(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

function schemaOf(folder: string): JsonSchema {
  return JSON.parse(readFileSync(join(root, folder, 'schema.json'), 'utf8')) as JsonSchema;
}

/** The table of fields says what the schema says, row by row, and each row has a meaning. */
function expectFields(folder: string, partsFrom: string): void {
  const page = pageOf(folder);
  const expected = fieldRows(schemaOf(folder), partsFrom).map((row) => [`\`${row.field}\``, row.range, row.default]);
  const rows = page.table('Fields');
  expect(rows.map(([field, , range, preset]) => [field, range, preset])).toEqual(expected);
  expect(rows.filter(([, meaning]) => !/\w/.test(meaning ?? ''))).toEqual([]);
  if (expected.length === 0) expect(page.text('Fields')).toContain('It has no fields.');
}

/** Documents in the fenced blocks of a section, each valid by its published schema. */
function examplesOf(folder: string): readonly Document[] {
  const documents = pageOf(folder)
    .blocks('Example', 'json')
    .map((text) => JSON.parse(text) as Document);
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) {
    expect(validators[document.kind]?.(document), JSON.stringify(validators[document.kind]?.errors?.[0])).toBe(true);
  }
  return documents;
}

describe.each(elements.map((type) => [type.type, type] as const))('the page of element %s', (name, type) => {
  const folder = `elements/${name}`;
  const page = pageOf(folder);

  test('has its title, its sections and something to say in each', () => {
    expect(page.title).toBe(type.title.en);
    expect(page.opening).toMatch(/\w/);
    expect(page.sections).toEqual(['When to use it', 'Fields', 'Exits', 'Rules', 'Example']);
    expect(page.sections.filter((section) => !/\w/.test(page.text(section)))).toEqual([]);
  });

  test('lists the fields of its schema', () => expectFields(folder, '../../parts'));

  test('lists its exits: each is taken in some case, or said never to be', () => {
    const cases = JSON.parse(readFileSync(join(root, folder, 'cases.json'), 'utf8')) as readonly ElementCase[];
    const taken = new Set<string>();
    const declared = new Set<string>();
    for (const row of cases) {
      const program = programOf(documentsOfCase(type, row, catalogue), catalogue);
      const { events } = conductCall(program, 'flow', row.call ?? {}, row.inputs ?? [], row.before);
      const exit = exitTaken(events);
      const settings = { conditions: [], keys: [], ...row.settings };
      for (const { id } of row.invalid ? [] : type.exits(settings)) declared.add(patternOf(id));
      if (exit !== undefined) taken.add(patternOf(exit));
    }
    const rows = page.table('Exits').map(([exit = '', when = '']) => ({ exit: exit.replaceAll('`', ''), when }));
    const never = rows.filter(({ when }) => when.startsWith('Never taken')).map(({ exit }) => exit);
    expect(rows.map(({ exit }) => exit).sort()).toEqual([...declared].sort());
    expect([...taken, ...never].sort()).toEqual([...declared].sort());
    expect(rows.filter(({ when }) => !/\w/.test(when))).toEqual([]);
    if (declared.size === 0) expect(page.text('Exits')).toContain('It has no exits.');
  });

  test('names only rules of the engine that are there', () => {
    const told = page.text('Rules').match(/rules? ([\d, ]+) of \[the engine\]/)?.[1] ?? '';
    expect(told.split(/[, ]+/).filter((number) => number !== '' && !numbers.has(number))).toEqual([]);
  });

  test('has an example that is valid and runs as it is told', () => {
    const documents = examplesOf(folder);
    const flow = documents.find((document): document is Flow => document.kind === 'flow');
    const own = flow?.elements.filter((element) => element.type === name).map(({ id }) => id) ?? [];
    expect(own.length).toBeGreaterThan(0);
    const [script = '', ...others] = page.blocks('Example', 'call');
    expect(others).toEqual([]);
    const program = programOf(settledTenant(documents), catalogue);
    expect(transcriptOf(program, flow?.id ?? '', script, (element) => own.includes(element))).toBe(script);
  });
});

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('the page of kind %s', (name, kind) => {
  test('has its title, and something to say', () => {
    expect(pageOf(`kinds/${name}`).title).toBe(kind.title.en);
    expect(pageOf(`kinds/${name}`).opening).toMatch(/\w/);
  });

  test('lists the fields of its schema', () => expectFields(`kinds/${name}`, '../../parts'));

  test('has an example of the kind that is valid', () => {
    expect(examplesOf(`kinds/${name}`).map((document) => document.kind)).toContain(name);
  });
});

describe.each(parts)('the page of part %s', (name) => {
  test('has its title, and lists the fields of its schema', () => {
    expect(pageOf(`parts/${name}`).title).toBe(schemaOf(`parts/${name}`).title);
    expectFields(`parts/${name}`, '..');
  });
});

/** `when:vip` and `key:1` are exits of one sort. */
function patternOf(exit: string): string {
  return exit.replace(/:.*$/, ':…');
}
