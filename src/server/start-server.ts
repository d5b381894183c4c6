import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { catalogue } from '../catalogue/catalogue.ts';
import { formats } from '../catalogue/formats.ts';
import { buildApp } from './app.ts';
import { currentKey } from './calls/rotated-key.ts';
import { listen } from './listen.ts';
import { readSamples } from './operations/samples.ts';
import { tidyUp } from './operations/tidy-up.ts';
import type { ServerOptions } from './options.ts';
import type { Services } from './services.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/storage.ts';
import { snapshotStore } from './tenant-data/snapshot-store.ts';

export interface RunningServer {
  readonly address: string;
  /** Finishes what has begun, then lets go of the storage. */
  stop(): Promise<void>;
}

/** Starts the server. `root` is the folder that holds `samples` and `dist/browser`. */
export async function startServer(options: ServerOptions, root: string, version: string): Promise<RunningServer> {
  const storage = await openStorage({ folder: options.data, databaseUrl: options.databaseUrl });
  try {
    const app = await prepare(storage, options, root, version);
    const address = await listen(app, options);
    return {
      address,
      async stop() {
        await app.close();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

async function prepare(
  storage: Storage,
  options: ServerOptions,
  root: string,
  version: string,
): Promise<FastifyInstance> {
  const found = {
    storage,
    formats,
    catalogue,
    snapshots: snapshotStore({ formats, catalogue }),
    samples: readSamples(join(root, 'samples'), formats),
    now: Date.now,
  };
  const services: Services = { ...found, key: await currentKey(found, options.keyFile, options.isRotating) };
  await tidyUp(services);
  const { hosts, grants, rates, isHttps, logLevel } = options;
  const browserFolder = join(root, 'dist/browser');
  return buildApp(services, { hosts, grants, rates, isHttps, version, browserFolder, logger: { level: logLevel } });
}
