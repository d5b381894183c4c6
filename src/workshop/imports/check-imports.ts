import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { findCircles } from './find-circles.ts';
import { IMPORT_RULES } from './import-rules.ts';
import { readImports } from './read-imports.ts';

/** What came of holding a house against its import rules. */
export interface ImportReport {
  /** How many of our files were read. Having read none is a problem too. */
  readonly files: number;
  readonly problems: readonly string[];
}

/** Holds the imports of all source files under `root`/src against the rules. */
export function checkImports(root: string): ImportReport {
  const imports = new Map<string, readonly string[]>();
  for (const file of sourceFiles(root)) {
    const targets = readImports(file, readFileSync(join(root, file), 'utf8'));
    imports.set(
      file,
      targets.map((target) => (target.startsWith('.') ? posix.join(posix.dirname(file), target) : target)),
    );
  }
  const none = imports.size === 0 ? ['No file was read under src: the import rules have proved nothing.'] : [];
  const edges = [...imports].flatMap(([file, targets]) => targets.map((target) => [file, target] as const));
  return {
    files: imports.size,
    problems: [
      ...none,
      ...edges.flatMap(([from, to]) => brokenRules(from, to)),
      ...edges.flatMap(([from, to]) => leadsNowhere(root, from, to)),
      ...findCircles(imports).map(
        (circle) =>
          `${[...circle, circle[0]].join(' -> ')}\n    no-circle: ` +
          'Two files that need each other are one file, or need a third that both import.',
      ),
    ],
  };
}

function sourceFiles(root: string): readonly string[] {
  const src = join(root, 'src');
  const files = existsSync(src) ? readdirSync(src, { recursive: true, encoding: 'utf8' }) : [];
  return files
    .filter((file) => /\.(m?[jt]s|tsx)$/.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .sort();
}

function brokenRules(from: string, to: string): readonly string[] {
  return IMPORT_RULES.filter(
    (rule) => rule.from.test(from) && !rule.notFrom?.test(from) && rule.to.test(to) && !rule.notTo?.test(to),
  ).map(({ name, comment }) => `${from} -> ${to}\n    ${name}: ${comment}`);
}

function leadsNowhere(root: string, from: string, to: string): readonly string[] {
  const ours = to.startsWith('src/') || to.startsWith('.');
  return ours && !existsSync(join(root, to))
    ? [`${from} -> ${to}\n    import-exists: There is no such file: correct the path and its extension.`]
    : [];
}
