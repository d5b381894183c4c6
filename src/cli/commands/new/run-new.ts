import { formats } from '../../../catalogue/formats.ts';
import { closestName } from '../../../lib/closest-name.ts';
import { exitCode } from '../../exit-code.ts';
import { Misuse } from '../../misuse.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { makeDocument } from './make-document.ts';
import { makeTenant } from './make-tenant.ts';

export interface NewOptions {
  readonly name?: string;
}

/** Makes a tenant (`<folder>`) or a document (`<kind> <folder> <id>`) and gives the exit code. */
export function runNew(words: readonly string[], { name }: NewOptions, terminal: Terminal): number {
  const kinds = [...formats.keys()];
  const [first = '', folder, id, ...rest] = words;
  if (folder === undefined) {
    if (formats.has(first)) throw new Misuse(`Say where and how it is called: callsmith new ${first} <folder> <id>.`);
    makeTenant(first, name, terminal);
    return exitCode.ok;
  }
  const format = formats.get(first);
  if (format === undefined) {
    const near = closestName(first, kinds);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new Misuse(`There is no kind of document "${printable(first)}".${hint} The kinds are: ${kinds.join(', ')}.`);
  }
  if (id === undefined || rest.length > 0) {
    throw new Misuse(`A new document needs a kind, a folder and an id: callsmith new ${first} <folder> <id>.`);
  }
  makeDocument({ format, folder, id, name }, terminal);
  return exitCode.ok;
}
