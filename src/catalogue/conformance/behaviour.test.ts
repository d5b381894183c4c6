import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conduct } from '../../kernel/engine/engine.ts';
import { traceText } from '../../kernel/engine/trace-text.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { ElementType } from '../../kernel/model/element-type.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { catalogue } from '../catalogue.ts';
import { type BehaviourCase, documentsOfBehaviour } from './behaviour-case.harness.ts';
import { CALL, conductCall, conductInPieces } from './conduct-call.harness.ts';
import { programOf, variablesOf } from './element-case.harness.ts';
import { lendFlow } from './lend-flow.harness.ts';

const folder = join(import.meta.dirname, '../../kernel/engine');
const casesFile = join(folder, 'behaviour/cases.json');
const tracesFile = join(folder, 'behaviour/traces.json');
const specification = readFileSync(join(folder, 'README.md'), 'utf8');
const cases = JSON.parse(readFileSync(casesFile, 'utf8')) as readonly BehaviourCase[];
const isUpdating = process.env.UPDATE === '1';

const withLending: Catalogue = {
  ...catalogue,
  elements: new Map(catalogue.elements).set(lendFlow.type, lendFlow as unknown as ElementType),
};

function run(row: BehaviourCase) {
  const program = programOf(documentsOfBehaviour(row), withLending);
  return {
    program,
    ...conductCall(program, row.flows[0]?.id ?? '', row.call ?? {}, row.inputs ?? [], row.before),
  };
}

test('every number of the specification has a case, and no case has a number that is not there', () => {
  const numbers = [...specification.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect([...new Set(cases.flatMap(({ rules }) => rules))].sort((a, b) => a - b)).toEqual(numbers);
});

test('every case has a name of its own', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

if (isUpdating) {
  test('the golden traces are written anew', () => {
    const rows = cases.map((row) => {
      const lines = shortened(run(row).events).map((event) => `    ${traceText([event]).trimEnd()}`);
      return `  ${JSON.stringify(row.name)}: [\n${lines.join(',\n')}\n  ]`;
    });
    writeFileSync(tracesFile, `{\n${rows.join(',\n')}\n}\n`);
  });
}

/** Of a trace that nobody could read, its beginning and its end. */
function shortened(events: readonly CallEvent[]): readonly CallEvent[] {
  return events.length <= 300 ? events : [...events.slice(0, 30), ...events.slice(-30)];
}

describe.each(cases.map((row) => [`${row.rules.join(', ')}: ${row.name}`, row] as const))('%s', (_, row) => {
  const { program, events, state } = run(row);

  test('happens', () => {
    const { expect: wanted } = row;
    if (wanted.left !== undefined) expect(leftOf(events)).toEqual(wanted.left);
    if (wanted.heard !== undefined) expect(heardOf(events)).toEqual(wanted.heard);
    expect(errorsOf(events)).toEqual(wanted.errors ?? []);
    const frame = state.frames.at(-1);
    expect(frame === undefined ? {} : variablesOf(program, frame, state.globals)).toMatchObject(wanted.variables ?? {});
    expect(state).toMatchObject(wanted.state ?? {});
    for (const event of wanted.includes ?? []) expect(events).toContainEqual(expect.objectContaining(event));
    for (const event of wanted.excludes ?? []) expect(events).not.toContainEqual(expect.objectContaining(event));
    expect(Object.keys(wanted).length).toBeGreaterThan(0);
  });

  test('leaves the golden trace', () => {
    const golden = JSON.parse(readFileSync(tracesFile, 'utf8')) as Readonly<Record<string, readonly CallEvent[]>>;
    expect(traceText(shortened(events))).toBe(traceText(golden[row.name] ?? []));
  });

  test('is the same in one go, and stopped at every wait, stored and taken up elsewhere', () => {
    const flow = row.flows[0]?.id ?? '';
    const pieces = conductInPieces(
      () => programOf(documentsOfBehaviour(row), withLending),
      flow,
      row.call ?? {},
      row.inputs ?? [],
      row.before,
    );
    expect(traceText(pieces.events)).toBe(traceText(events));
    if (row.before !== undefined) return;
    expect(traceText(conduct(program, flow, { ...CALL, ...row.call }, row.inputs ?? []).events)).toBe(
      traceText(events),
    );
  });
});

function leftOf(events: readonly CallEvent[]): readonly string[] {
  return events.flatMap((e) => (e.type === 'element-left' && e.element !== 'start' ? [`${e.element}:${e.exit}`] : []));
}

function heardOf(events: readonly CallEvent[]): readonly string[] {
  return events.flatMap((e) => (e.type === 'prompt-played' ? [e.prompt.text] : []));
}

function errorsOf(events: readonly CallEvent[]): readonly string[] {
  return events.flatMap((e) => (e.type === 'error' ? [e.code] : []));
}
