import fc from 'fast-check';
import { expect, it } from 'vitest';
import cases from './read-objects.cases.json' with { type: 'json' };
import { readObjects } from './read-objects.ts';

const style = (name: string): string => name;

it.each(cases)('$name', ({ body, shown, problems }) => {
  const read = readObjects(JSON.stringify(body), style);
  expect(read.objects.flatMap(({ values }) => values.map(({ name, text }) => [name, text]))).toEqual(shown);
  expect(read.problems.map(({ path, expected, found }) => `${path} ${expected} ${found}`)).toEqual(problems);
});

it('an error page is shown by its beginning', () => {
  const { objects, problems } = readObjects(`<html>\n<h1>502 Bad Gateway</h1>${'x'.repeat(500)}`, style);
  expect(objects).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.found).toMatch(/^<html> <h1>502 Bad Gateway<\/h1>x+…$/);
});

it('the trailing commas of the published example are no JSON', () => {
  expect(readObjects('[{"objectName":"a","values":[],}]', style).problems[0]?.expected).toBe('json');
});

it('no answer makes it fail, and few problems are told of many', () => {
  fc.assert(
    fc.property(fc.json(), (body) => {
      expect(readObjects(body, style).problems.length).toBeLessThanOrEqual(50);
    }),
  );
  expect(readObjects(JSON.stringify(new Array(1000).fill(1)), style).problems).toHaveLength(50);
});
