import { forgetImports } from '../repository/data-import-repository.ts';
import type { Services } from '../services.ts';
import { eraseDead } from './erase-dead.ts';
import { giveUpInterrupted } from './import/running-imports.ts';

/** Days for which the result of an import can be looked at. */
const keptDays = 30;
const day = 86_400_000;

/** At each start: what was being written when the server ended is erased, and old import results with it. */
export async function tidyTables(services: Services): Promise<void> {
  await giveUpInterrupted(services);
  await forgetImports(services.storage.db, new Date(services.now() - keptDays * day).toISOString());
  eraseDead(services);
}
