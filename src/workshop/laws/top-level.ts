import type { House } from './read-house.ts';

const HOUSE = ['package.json', 'tsconfig.json', 'vite.config.ts', 'src', 'schemas', 'samples', 'e2e', 'README.md'];
const TOOLS = [
  'package-lock.json',
  '.gitignore',
  '.gitattributes',
  '.ci',
  'biome.json',
  'knip.json',
  'playwright.config.ts',
];

/** The customer has fixed the top level; tools' own files may stand beside it when the tool allows no other place. */
export function topLevel({ top }: House): readonly string[] {
  return top
    .filter((name) => !HOUSE.includes(name) && !TOOLS.includes(name))
    .map((name) => `${name}: nothing else may stand at the top level; move it under src.`);
}
