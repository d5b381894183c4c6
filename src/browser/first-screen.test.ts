import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

/** What is fetched together with a module: all that it imports when it starts, types left out. */
function fetchedWith(entry: string): ReadonlySet<string> {
  const seen = new Set([entry]);
  for (const file of seen) {
    if (!/\.tsx?$/.test(file) || !existsSync(file)) continue;
    const { module } = parseSync(file, readFileSync(file, 'utf8'));
    for (const { moduleRequest, entries } of module.staticImports) {
      if (entries.length > 0 && entries.every(({ isType }) => isType)) continue;
      const { value } = moduleRequest;
      seen.add(value.startsWith('.') ? resolve(dirname(file), value) : value);
    }
  }
  return seen;
}

const fetched = [...fetchedWith(join(import.meta.dirname, 'main.tsx'))]
  .concat([...fetchedWith(join(import.meta.dirname, 'designer/shell/tenant-screen.tsx'))])
  .map((file) => file.replaceAll('\\', '/'));

/** At most 400 kB gzipped (design.md): what lists of documents do without comes when a document is opened. */
test.each([
  'catalogue/catalogue.ts',
  'catalogue/elements.ts',
  'catalogue/rules.ts',
  'catalogue/formats.ts',
  'generated/',
  'kernel/expressions/',
  'store/document-store.ts',
  '@xyflow/react',
  '@rjsf/',
  'monaco',
])('the first screen does not wait for %s', (part) => {
  expect(fetched.length).toBeGreaterThan(50);
  expect(fetched.filter((file) => file.includes(part))).toEqual([]);
});
