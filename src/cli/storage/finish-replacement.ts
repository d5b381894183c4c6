import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Misuse } from '../misuse.ts';
import { printable } from '../terminal/printable.ts';
import { flushFolder, temporaryBeside } from './durable-file.ts';
import { type ReplacementPlan, readPlan, replacementFolder } from './replacement.ts';
import { systemReason } from './system-reason.ts';

/**
 * Does what is left of a replacement that was decided and then interrupted (see replaceDocuments). Every command that
 * reads a tenant's folder calls it first, so that none ever sees a mixture. Two processes may do so at once.
 *
 * @throws Misuse when it cannot be finished, for instance on a read-only disk
 */
export function finishReplacement(folder: string): void {
  const staged = join(folder, replacementFolder);
  if (!isFolder(staged)) return;
  try {
    const plan = readPlan(readFileSync(join(staged, 'plan.json'), 'utf8'));
    if (plan === undefined) throw new Misuse(`${printable(staged)} is not one of Callsmith's folders. Remove it.`);
    apply(folder, staged, plan);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !isFolder(staged)) return;
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    const place = printable(folder);
    throw new Misuse(
      `An import into ${place} was interrupted and cannot be finished: ${reason}. Remove the hindrance and try again.`,
    );
  }
}

function apply(folder: string, staged: string, { write, remove }: ReplacementPlan): void {
  for (const path of [...write, ...remove]) refuseLinks(folder, path);
  for (const path of write) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    unlessGone(() => renameSync(join(staged, 'files', path), join(folder, path)));
  }
  for (const path of remove) rmSync(join(folder, path), { force: true });
  for (const path of new Set([...write, ...remove].map((path) => dirname(join(folder, path))))) {
    if (isFolder(path)) flushFolder(path);
  }
  const finished = temporaryBeside(staged);
  unlessGone(() => renameSync(staged, finished));
  rmSync(finished, { recursive: true, force: true });
}

/** What is gone was done by another process, or before the interruption. */
function unlessGone(move: () => void): void {
  try {
    move();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function refuseLinks(folder: string, path: string): void {
  const parent = dirname(path);
  if (parent === '.' || !lstatSync(join(folder, parent), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const place = printable(join(folder, parent));
  throw new Misuse(
    `${place} is a symbolic link: documents would be written outside the tenant's folder. Put a folder there.`,
  );
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
