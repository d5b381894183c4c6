import { setTimeout as later, setImmediate as pause } from 'node:timers/promises';
import { deadBatches, eraseSome } from '../repository/data-batch-repository.ts';
import type { Services } from '../services.ts';
import { backgroundOf } from './background.ts';

/** Rows that are erased in one transaction. */
const atOnce = 1000;

/** Erases, a little at a time, rows that nobody sees any more. A server that ends goes on at its next start. */
export function eraseDead({ storage }: Pick<Services, 'storage'>): void {
  const background = backgroundOf(storage);
  background.run('erase', async () => {
    let isErased = false;
    for (const batch of await deadBatches(storage.db)) {
      for (let isLeft = true; isLeft && !background.isClosing; ) {
        isLeft = await storage.transaction((db) => eraseSome(db, batch, atOnce));
        isErased = true;
        await pause();
      }
    }
    if (isErased) await storage.forgetErased();
  });
}

/** Milliseconds in which several deletions are one piece of work; after it their values are in no file. */
const soon = 500;

/** Has the storage forget what was deleted: not for each deletion, but within a second. */
export function forgetSoon({ storage }: Pick<Services, 'storage'>): void {
  backgroundOf(storage).run('forget', async () => {
    await later(soon);
    await storage.forgetErased();
  });
}
