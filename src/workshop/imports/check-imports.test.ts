import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryHouse } from '../fixture/temporary-house.ts';
import { checkImports } from './check-imports.ts';

/** Names of the rules that a house breaks in which `from` imports `to` in that way. */
function broken(from: string, to: string, how: (path: string) => string = (path) => `import '${path}';`) {
  const ours = to.startsWith('src/');
  const importing = { [from]: how(ours ? posix.relative(posix.dirname(from), to).replace(/^(?!\.)/, './') : to) };
  using house = temporaryHouse(ours ? { [to]: '', ...importing } : importing);
  return checkImports(house.root).problems.map((problem) => /^ {4}([\w/-]+):/m.exec(problem)?.[1] ?? problem);
}

describe('the import rules forbid', () => {
  it.each([
    ['src/lib/hash.ts', 'src/kernel/model/flow.ts', 'lib'],
    ['src/kernel/engine/step.ts', 'src/catalogue/elements.ts', 'kernel'],
    ['src/kernel/engine/step.test.ts', 'src/catalogue/elements.ts', 'kernel'],
    ['src/kernel/engine/step.ts', 'src/twin/simulator/session.ts', 'kernel'],
    ['src/kernel/engine/step.ts', 'src/workshop/gen/generate.ts', 'kernel'],
    ['src/kernel/model/flow.ts', 'src/kernel/expressions/compile.ts', 'kernel/model'],
    ['src/kernel/expressions/compile.ts', 'src/kernel/documents/read.ts', 'kernel/expressions'],
    ['src/kernel/documents/read.ts', 'src/kernel/engine/step.ts', 'kernel/documents'],
    ['src/kernel/engine/step.ts', 'src/kernel/documents/read.ts', 'kernel/engine'],
    ['src/catalogue/elements/play/element.ts', 'src/twin/simulator/session.ts', 'catalogue'],
    ['src/catalogue/elements/play/element.ts', 'src/browser/ui/button.ts', 'catalogue'],
    ['src/catalogue/elements/play/card.tsx', 'src/browser/store/open.ts', 'catalogue'],
    ['src/twin/simulator/session.ts', 'src/catalogue/elements.ts', 'twin'],
    ['src/twin/simulator/session.test.ts', 'src/cli/main.ts', 'twin'],
    ['src/contract/routes.ts', 'src/server/app.ts', 'contract'],
    ['src/browser/store/open.ts', 'src/server/app.ts', 'browser'],
    ['src/server/app.ts', 'src/cli/main.ts', 'server'],
    ['src/cli/main.ts', 'src/browser/store/open.ts', 'cli'],
    ['src/cli/main.ts', 'src/workshop/gen/generate.ts', 'cli'],
    ['src/browser/store/open.ts', '@xyflow/react', 'react-flow-in-canvas'],
    ['src/browser/designer/canvas/canvas.ts', '@monaco-editor/react', 'monaco-in-source'],
    ['src/twin/simulator/live.ts', 'src/lib/outgoing/request.ts', 'outgoing-from-node'],
    ['src/catalogue/elements/play/element.ts', 'src/catalogue/elements/play/card.tsx', 'ts-without-tsx'],
    ['src/kernel/engine/step.ts', 'node:fs', 'pure-without-node'],
    ['src/kernel/engine/step.ts', 'src/kernel/engine/other.test.ts', 'no-import-of-a-test'],
  ])('%s to import %s', (from, to, rule) => {
    expect(broken(from, to)).toEqual([rule]);
  });

  it.each([
    (path: string) => `import type { X } from '${path}';`,
    (path: string) => `import { type X } from '${path}';`,
    (path: string) => `export type { X } from '${path}';`,
    (path: string) => `export * from '${path}';`,
    (path: string) => `type X = import('${path}').X;`,
    (path: string) => `const x = await import('${path}');`,
    (path: string) => `const x = require('${path}');`,
    (path: string) => `const x = new URL('${path}', import.meta.url);`,
  ])('a forbidden import in every form: %s', (how) => {
    expect(broken('src/kernel/engine/step.ts', 'src/catalogue/elements.ts', how)).toEqual(['kernel']);
  });

  it('a circle, also one of types only', () => {
    using house = temporaryHouse({
      'src/cli/a.ts': "import type { C } from './c.ts';",
      'src/cli/b.ts': "import type { A } from './a.ts';",
      'src/cli/c.ts': "import type { B } from './b.ts';",
    });
    expect(checkImports(house.root).problems).toEqual([
      expect.stringContaining('src/cli/a.ts -> src/cli/c.ts -> src/cli/b.ts -> src/cli/a.ts'),
    ]);
  });

  it('an import that leads nowhere', () => {
    using house = temporaryHouse({ 'src/cli/main.ts': "import './gone.ts';" });
    expect(checkImports(house.root).problems).toEqual([expect.stringContaining('There is no such file')]);
  });
});

describe('the import rules allow', () => {
  it.each([
    ['src/kernel/engine/step.ts', 'src/kernel/expressions/compile.ts'],
    ['src/kernel/engine/step.ts', 'src/lib/hash.ts'],
    ['src/kernel/engine/step.test.ts', 'node:fs'],
    ['src/catalogue/elements/play/element.ts', 'src/kernel/model/flow.ts'],
    ['src/catalogue/elements/play/card.tsx', 'src/browser/ui/button.ts'],
    ['src/twin/simulator/session.test.ts', 'src/catalogue/elements.ts'],
    ['src/browser/designer/canvas/canvas.tsx', '@xyflow/react'],
    ['src/cli/main.ts', 'src/catalogue/elements.ts'],
    ['src/cli/main.ts', 'src/lib/outgoing/request.ts'],
    ['src/cli/main.ts', 'node:fs'],
    ['src/workshop/bench/run.ts', 'src/cli/main.ts'],
  ])('%s to import %s', (from, to) => {
    expect(broken(from, to)).toEqual([]);
  });
});

it('proves nothing when it has read nothing, and says so', () => {
  using house = temporaryHouse({ 'src/readme.txt': '' });
  expect(checkImports(house.root)).toEqual({
    files: 0,
    problems: ['No file was read under src: the import rules have proved nothing.'],
  });
});

it('refuses a file that it cannot read instead of passing over it', () => {
  using house = temporaryHouse({ 'src/cli/main.ts': 'import { from;' });
  expect(() => checkImports(house.root)).toThrow('src/cli/main.ts cannot be read');
});
