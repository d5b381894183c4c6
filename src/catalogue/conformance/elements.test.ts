import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { traceText } from '../../kernel/engine/trace-text.ts';
import { catalogue } from '../catalogue.ts';
import { elements } from '../elements.ts';
import { validators } from '../generated/validators.gen.js';
import { conductCall, conductInPieces } from './conduct-call.harness.ts';
import {
  documentsOfCase,
  ELEMENT,
  type ElementCase,
  exitsOf,
  exitTaken,
  filledSettings,
  insideElement,
  programOf,
  summaryOf,
  variablesOf,
} from './element-case.harness.ts';
import { layOutJson } from './lay-out-json.harness.ts';

const root = join(import.meta.dirname, '../elements');
const folders = readdirSync(root).sort();
const required = [
  'README.md',
  'card.tsx',
  'cases.json',
  'element.ts',
  'form.ts',
  'schema.json',
  'settings.gen.ts',
  'zh.json',
];
const isUpdating = process.env.UPDATE === '1';

function casesOf(type: string): readonly ElementCase[] {
  const file = join(root, type, 'cases.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly ElementCase[]) : [];
}

test('there is a folder for each element type of the list, and the other way round', () => {
  expect(elements.map(({ type }) => type).sort()).toEqual(folders);
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(elements.map((type) => [type.type, type] as const))('%s', (name, type) => {
  const cases = casesOf(name);

  test('has all its files and no others but helpers of its own', () => {
    const files = readdirSync(join(root, name));
    expect(files).toEqual(expect.arrayContaining(required));
    const others = files.filter((file) => !required.includes(file));
    expect(others.filter((file) => !/^[a-z0-9-]+(\.test)?\.ts$|^sentences\.zh\.json$/.test(file))).toEqual([]);
  });

  test('is titled in both languages, and its schema is', () => {
    expect(type.title.en).toMatch(/\S/);
    expect(type.title.zh).toMatch(/\p{Script=Han}/u);
    expect(type.schema).toMatchObject({ title: type.title.en, type: 'object' });
  });

  test('has cases, each with a name of its own', () => {
    expect(new Set(cases.map((row) => row.name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const documents = documentsOfCase(type, row, catalogue);
    const complaints = documents.filter((document) => !validators[document.kind]?.(document));
    expect(complaints.map(({ kind, id }) => `${kind} ${id}`)).toEqual(row.invalid ? ['flow flow'] : []);

    const program = programOf(documents, catalogue);
    const { events, state } = conductCall(program, 'flow', row.call ?? {}, row.inputs ?? [], row.before);
    const inside = insideElement(events);
    const { expect: wanted } = row;
    if (wanted.exit !== undefined) expect(exitTaken(events)).toBe(wanted.exit);
    if (wanted.ended !== undefined) expect(state.ended).toBe(wanted.ended);
    const [frame] = state.frames;
    const variables = frame === undefined ? {} : variablesOf(program, frame, state.globals);
    expect(variables).toMatchObject(wanted.variables ?? {});
    if (wanted.calldata !== undefined) expect(state.calldata).toEqual(wanted.calldata);
    expect(state).toMatchObject({ ...(wanted.ivr === undefined ? {} : { ivr: wanted.ivr }), ...wanted.counts });
    if (wanted.dialog !== undefined) expect(state.dialog).toEqual(wanted.dialog);
    if (wanted.language !== undefined) expect(state.language).toBe(wanted.language);
    if (!isUpdating) expect(inside).toEqual(wanted.events);
  });

  test.each(cases.map((row) => [row.name, row] as const))('may be stopped and taken up elsewhere: %s', (_, row) => {
    const documents = documentsOfCase(type, row, catalogue);
    const compiled = () => programOf(documents, catalogue);
    const whole = conductCall(compiled(), 'flow', row.call ?? {}, row.inputs ?? [], row.before);
    const pieces = conductInPieces(compiled, 'flow', row.call ?? {}, row.inputs ?? [], row.before);
    expect(traceText(pieces.events)).toBe(traceText(whole.events));
    expect(pieces.state).toEqual(whole.state);
  });

  test('has exits that differ, with a label in both languages, and summaries that fit', () => {
    for (const row of cases.filter(({ invalid }) => !invalid)) {
      const ids = exitsOf(type, row.settings, catalogue);
      expect(new Set(ids).size).toBe(ids.length);
      if (row.expect.exits !== undefined) expect(ids).toEqual(row.expect.exits);
      const summary = summaryOf(type, row, catalogue);
      expect([...summary].length).toBeLessThanOrEqual(80);
      if (row.expect.summary !== undefined) expect(summary).toBe(row.expect.summary);
    }
  });

  test('waits in some case exactly when it says of itself that it may', () => {
    const wait = cases.map((row) => {
      const program = programOf(documentsOfCase(type, row, catalogue), catalogue);
      const { states } = conductCall(program, 'flow', row.call ?? {}, row.inputs ?? [], row.before);
      const hasWaited = states.some(({ phase, frames }) => phase === 'waiting' && frames.at(-1)?.at === ELEMENT);
      return { hasWaited, mayWait: type.waits?.(filledSettings(type, row.settings, catalogue)) ?? false };
    });
    expect(wait.filter(({ hasWaited, mayWait }) => hasWaited && !mayWait)).toEqual([]);
    expect(wait.some(({ hasWaited }) => hasWaited)).toBe(wait.some(({ mayWait }) => mayWait));
  });

  if (isUpdating) {
    test('its golden traces are written anew', () => {
      const golden = cases.map((row) => {
        const program = programOf(documentsOfCase(type, row, catalogue), catalogue);
        const { events } = conductCall(program, 'flow', row.call ?? {}, row.inputs ?? [], row.before);
        return { ...row, expect: { ...row.expect, events: insideElement(events) } };
      });
      writeFileSync(join(root, name, 'cases.json'), layOutJson(golden));
    });
  }
});
