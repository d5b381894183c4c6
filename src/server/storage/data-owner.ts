import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Notes which process has the data folder, for the message to a second one. The lock itself is on the database. */
export function noteOwner(folder: string): void {
  try {
    writeFileSync(join(folder, 'server.pid'), `${process.pid}\n`);
  } catch {
    // On a full disk the server starts all the same; only the message to a second one is poorer.
  }
}

/** What to tell a second process; waits a moment for the first to write down its number. */
export async function inUse(folder: string): Promise<string> {
  let owner = readOwner(folder);
  for (let tries = 0; tries < 10 && !isAlive(owner); tries += 1) {
    await pause(50);
    owner = readOwner(folder);
  }
  const who = isAlive(owner) ? `process ${owner}` : 'another process';
  return `The data folder ${folder} is in use by ${who}. Stop that one, or name another folder with --data.`;
}

function readOwner(folder: string): number {
  try {
    return Number(readFileSync(join(folder, 'server.pid'), 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
