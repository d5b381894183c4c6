import { lstatSync, readdirSync } from 'node:fs';
import { Misuse } from '../misuse.ts';
import { printable } from '../terminal/printable.ts';

/** @throws Misuse when a new folder cannot be made there because something is there already */
export function refuseTakenPlace(folder: string, remedy: string): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new Misuse(`${printable(folder)} is there already and is no folder. ${remedy}`);
  if (readdirSync(folder).length > 0) throw new Misuse(`The folder ${printable(folder)} is not empty. ${remedy}`);
}
