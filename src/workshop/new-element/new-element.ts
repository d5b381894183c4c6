import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TEMPLATE = join(import.meta.dirname, 'template');
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What became of the wish for a new element type. */
export type NewElement =
  | { readonly ok: true; readonly written: readonly string[]; readonly lines: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Makes the folder of a new element type from the template; `lines` are to be added to `src/catalogue/elements.ts`.
 * Writes nothing when the name cannot be used.
 */
export function newElement(root: string, type: string): NewElement {
  const folder = `src/catalogue/elements/${type}`;
  if (!NAME.test(type)) {
    return {
      ok: false,
      problem: `"${type}" cannot be a folder's name: write it in kebab-case, like clear-error-count.`,
    };
  }
  if (existsSync(join(root, folder))) {
    return { ok: false, problem: `${folder} is there already: choose another name.` };
  }
  const name = type.replaceAll(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
  if (!isIdentifier(name)) {
    return { ok: false, problem: `"${name}" is a word of the language itself: choose another name.` };
  }
  mkdirSync(join(root, folder), { recursive: true });
  const written = readdirSync(TEMPLATE)
    .sort()
    .map((template) => {
      const path = `${folder}/${template.replace(/\.txt$/, '').replace('readme', 'README')}`;
      const text = readFileSync(join(TEMPLATE, template), 'utf8');
      writeFileSync(join(root, path), fill(text, { type, name, title: titleOf(type) }));
      return path;
    });
  return { ok: true, written, lines: [`import { ${name} } from './elements/${type}/element.ts';`, `  ${name},`] };
}

function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/@([a-z]+)@/g, (place, word: string) => words[word] ?? place);
}

function titleOf(type: string): string {
  const words = type.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

function isIdentifier(name: string): boolean {
  return !RESERVED.has(name);
}
