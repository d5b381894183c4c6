import { hasMark, setMark } from '../repository/mark-repository.ts';
import { forgetSaves } from '../repository/save-repository.ts';
import { listTenants } from '../repository/tenant-repository.ts';
import { type Services, timeNow } from '../services.ts';
import { storageFailure } from '../storage/storage-failure.ts';
import { tidyTables } from '../tables/tidy-tables.ts';
import { addTenant } from './create-tenant.ts';

const samplesMark = 'samples-imported';
/** Days for which a repeated request is recognised. */
const rememberedDays = 30;
const day = 86_400_000;

/**
 * What is done at each start: the first one on a new storage imports the samples, all in one transaction; every one
 * forgets old save ids. A full storage does not hinder the start: everything can still be read.
 */
export async function tidyUp(services: Services): Promise<void> {
  try {
    await importSamples(services);
    await tidyTables(services);
    await forgetSaves(services.storage.db, new Date(services.now() - rememberedDays * day).toISOString());
  } catch (error) {
    if (storageFailure(error) !== 'full') throw error;
  }
}

async function importSamples(services: Services): Promise<void> {
  const { storage, samples } = services;
  if (await hasMark(storage.db, samplesMark)) return;
  await storage.transaction(async (db) => {
    await storage.takeTurn(db);
    if (await hasMark(db, samplesMark)) return;
    await setMark(db, samplesMark, timeNow(services));
    if ((await listTenants(db)).length > 0) return;
    for (const { id, tenant } of samples.values()) {
      await addTenant(services, db, { id, tenant, saveId: 'first-start', author: '' });
    }
  });
}
