import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceText } from '../../kernel/engine/trace-text.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import { catalogue } from '../catalogue.ts';
import { elements } from '../elements.ts';
import { validators } from '../generated/validators.gen.js';
import { arbitraryInputs } from './arbitrary-inputs.harness.ts';
import { arbitraryValue } from './arbitrary-value.harness.ts';
import { conductCall, conductInPieces } from './conduct-call.harness.ts';
import {
  documentsOfCase,
  type ElementCase,
  exitsOf,
  filledSettings,
  programOf,
  summaryOf,
} from './element-case.harness.ts';

const documents: readonly Partial<Document>[] = [
  { kind: 'prompt', id: 'known', name: 'Known prompt', texts: [{ language: 'zh-CN', text: 'Hi ${FLOW.text}' }] },
  {
    kind: 'interface',
    id: 'known',
    name: 'Known interface',
    method: 'POST',
    url: 'https://known.example/${x}',
    inputs: [{ name: 'x', type: 'string' }],
    outputs: [{ name: 'y', type: 'integer', path: 'x.y' }],
    retries: 1,
  },
  {
    kind: 'flow',
    id: 'known',
    type: 'subflow',
    variables: [],
    elements: [{ id: 's', type: 'start', name: 'S', settings: {} }],
    connections: [],
    layout: {},
  },
  { kind: 'skill-queue', id: 'known', type: 'voice', description: 'Known' },
  {
    kind: 'stored-procedure',
    id: 'known',
    dataSource: 'known',
    procedure: 'known',
    inputs: [{ name: 'x', type: 'string' }],
    outputs: [{ name: 'y', type: 'integer' }],
  },
  {
    kind: 'data-table',
    id: 'known',
    tableId: 'known',
    fields: [{ id: 'x', name: 'X', type: 'string', encrypted: true }],
  },
  {
    kind: 'tenant',
    id: 'tenant',
    vdnId: 1,
    tenantSpaceId: 'space-1',
    languages: ['en-US'],
    globals: [{ name: 'flag', type: 'boolean' }],
  },
];
const variables: NonNullable<ElementCase['variables']> = [
  { name: 'text', type: 'string', default: 'some' },
  { name: 'number', type: 'integer', default: 0 },
  { name: 'secret', type: 'string', default: 'hush-hush', encryption: 'encrypted' },
];

function caseOf(settings: ValueMap): ElementCase {
  return { name: 'generated', settings, documents, variables, expect: {} };
}

describe.each(elements.map((type) => [type.type, type] as const))('any settings of %s', (name, type) => {
  const settings = arbitraryValue(type.schema, catalogue.definitions) as fc.Arbitrary<ValueMap>;

  test('that are valid can be drawn, and a call through them neither throws nor leaves by an exit of its own making', () => {
    fc.assert(
      fc.property(settings, arbitraryInputs, (given, inputs) => {
        const row = caseOf(given);
        const tenant = documentsOfCase(type, row, catalogue);
        expect(tenant.filter((document) => !validators[document.kind]?.(document)).map(({ kind }) => kind)).toEqual([]);
        expect([...summaryOf(type, row, catalogue)].length).toBeLessThanOrEqual(80);
        const { events, states, state } = conductCall(programOf(tenant, catalogue), 'flow', {}, inputs);
        const exits = type.role === 'end' ? [] : exitsOf(type, given, catalogue);
        const left = events.flatMap((e) => (e.type === 'element-left' && e.element === 'it' ? [e.exit] : []));
        expect(left.filter((exit) => !exits.includes(exit))).toEqual([]);
        expect(traceText(events)).not.toContain('hush-hush');
        const facts = filledSettings(type, given, catalogue);
        const hasWaited = states.some(({ phase, frames }) => phase === 'waiting' && frames.at(-1)?.at === 'it');
        if (hasWaited) expect(type.waits?.(facts)).toBe(true);
        if (state.transferred) expect(type.handsOver?.(facts)).toBe(true);
        const flows = events.flatMap((e) => (e.type === 'flow-entered' && e.how !== 'exception' ? [e.flow] : []));
        if (flows.length > 0) expect(flows).toContain(type.goesTo?.(facts)?.flow);
        const pieces = conductInPieces(() => programOf(tenant, catalogue), 'flow', {}, inputs);
        expect(traceText(pieces.events)).toBe(traceText(events));
        expect(JSON.parse(JSON.stringify(states))).toEqual(states);
      }),
      { numRuns: 150 },
    );
  });

  test('that are slightly broken still compile', () => {
    fc.assert(
      fc.property(settings, fc.nat(), fc.jsonValue(), (given, where, what) => {
        const broken = breakSomewhere(given, where, what) as ValueMap;
        const flow = documentsOfCase({ ...type, exits: () => [] }, caseOf(broken), catalogue);
        expect(programOf(flow, catalogue).flow('flow')?.nodes.has('it')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('has only annotations that the kernel knows, with values that it knows', () => {
    for (const [key, value] of annotationsOf(type.schema)) expectKnown(name, key, value);
  });
});

test('parts and kinds have only annotations that the kernel knows', () => {
  const schemas = [
    ...Object.values(catalogue.definitions),
    ...[...catalogue.kinds.values()].map(({ schema }) => schema),
  ];
  for (const schema of schemas) {
    for (const [key, value] of annotationsOf(schema)) expectKnown(schema.title ?? '', key, value);
  }
});

const kernel = join(import.meta.dirname, '../../kernel');
const kernelText = readdirSync(kernel, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(test|harness)\.ts$/.test(file))
  .map((file) => readFileSync(join(kernel, file), 'utf8'))
  .join('\n');

function expectKnown(place: string, key: string, value: unknown): void {
  expect(kernelText.includes(`'${key}'`) || kernelText.includes(`\`${key}\``), `${place}: ${key}`).toBe(true);
  if (key === 'x-ref') expect(['element', ...catalogue.kinds.keys()]).toContain(value);
  if (key === 'x-template') expect(['speech', 'text', 'url']).toContain((value as { use: string }).use);
  if (key === 'x-expression') {
    expect(['boolean', 'string', 'number', 'list', 'any']).toContain((value as { type: string }).type);
  }
}

function annotationsOf(schema: JsonSchema): readonly (readonly [string, unknown])[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    const own = key.startsWith('x-') ? [[key, value] as const] : [];
    const isGroup = typeof value === 'object' && value !== null && key !== 'default' && key !== 'const';
    return isGroup && own.length === 0 ? annotationsOf(value as JsonSchema) : own;
  });
}

/** The settings with the value at one place, chosen by a number, replaced or taken away. */
function breakSomewhere(value: unknown, where: number, what: unknown): unknown {
  const places = placesOf(value);
  const path = places[where % places.length] ?? [];
  return changed(value, path, where % 3 === 0 ? undefined : what);
}

function placesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([key, member]) => [[key], ...placesOf(member).map((path) => [key, ...path])]);
}

function changed(value: unknown, [key, ...rest]: readonly string[], what: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return what;
  const members = Object.entries(value).flatMap(([name, member]) => {
    if (name !== key) return [[name, member] as const];
    const inner = rest.length === 0 ? what : changed(member, rest, what);
    return inner === undefined ? [] : [[name, inner] as const];
  });
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}
