import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats } from './formats.ts';

test.each([...formats.values()])('$kind.kind documents are read with the published schema', ({ kind, schema }) => {
  const published = new URL(`../../schemas/${kind.kind}.schema.json`, import.meta.url);
  expect(`${JSON.stringify(schema, null, 2)}\n`).toBe(readFileSync(published, 'utf8'));
});
