import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { traceText } from '../../kernel/engine/trace-text.ts';
import type { ElementType } from '../../kernel/model/element-type.ts';
import { catalogue } from '../catalogue.ts';
import { elements } from '../elements.ts';
import { conductCall, conductInPieces } from './conduct-call.harness.ts';
import {
  documentsOfCase,
  type ElementCase,
  exitsOf,
  exitTaken,
  insideElement,
  programOf,
} from './element-case.harness.ts';
import { readPage } from './read-page.harness.ts';

const root = join(import.meta.dirname, '../elements');

interface Tally {
  readonly equal: number;
  readonly open: readonly string[];
}

/** Golden flows of a type that come out equal, in one go and in pieces, and its exits that no golden flow takes. */
function tallyOf(type: ElementType): Tally {
  const cases = JSON.parse(readFileSync(join(root, type.type, 'cases.json'), 'utf8')) as readonly ElementCase[];
  const page = readPage(readFileSync(join(root, type.type, 'README.md'), 'utf8'));
  const never = page
    .table('Exits')
    .flatMap(([exit = '', when = '']) => (when.startsWith('Never') ? [exit.slice(1, -1)] : []));
  const open = new Set<string>();
  const taken = new Set(never);
  let equal = 0;
  for (const row of cases) {
    const documents = documentsOfCase(type, row, catalogue);
    const inputs = row.inputs ?? [];
    const compiled = () => programOf(documents, catalogue);
    const whole = conductCall(compiled(), 'flow', row.call ?? {}, inputs, row.before).events;
    const pieces = conductInPieces(compiled, 'flow', row.call ?? {}, inputs, row.before).events;
    const golden = traceText(row.expect.events ?? []);
    if ([whole, pieces].every((events) => traceText(insideElement(events)) === golden)) equal += 1;
    for (const exit of exitsOf(type, row.settings, catalogue)) open.add(sortOf(exit));
    taken.add(sortOf(exitTaken(whole) ?? ''));
  }
  expect(equal, `${type.type}: run UPDATE=1 npx vitest run src/catalogue/conformance and read the changes`).toBe(
    cases.length,
  );
  return { equal, open: [...open].filter((exit) => !taken.has(exit)) };
}

test('every golden flow is equal, and together they reach every element type and every exit', {
  timeout: 60_000,
}, () => {
  const tallies = elements.map((type) => ({ type: type.type, ...tallyOf(type) }));
  expect(tallies.filter(({ open }) => open.length > 0)).toEqual([]);
  expect(tallies.filter(({ equal }) => equal === 0)).toEqual([]);
  const equal = tallies.reduce((sum, tally) => sum + tally.equal, 0);
  console.log(`E6: ${equal} golden flows equal, all element types and exits covered`);
});

/** `when:vip` and `key:1` are exits of one sort. */
function sortOf(exit: string): string {
  return exit.replace(/:.*$/, '');
}
