import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { catalogue } from '../../catalogue/catalogue.ts';
import { formats } from '../../catalogue/formats.ts';
import { type Client, createClient } from '../../contract/create-client.ts';
import { permissions } from '../../contract/route.ts';
import type { ResolveName } from '../../lib/outgoing/outgoing-policy.ts';
import { type AppOptions, buildApp } from '../app.ts';
import { readSamples } from '../operations/samples.ts';
import type { Services } from '../services.ts';
import { openStorage } from '../storage/open-storage.ts';
import { snapshotStore } from '../tenant-data/snapshot-store.ts';
import { checkedFetch } from './checked-fetch.harness.ts';

/** A whole server in this process, listening, on a storage of its own. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly client: Client;
  readonly address: string;
  stop(): Promise<void>;
}

export interface TestServerOptions extends Partial<AppOptions> {
  readonly databaseUrl?: string;
  readonly lookup?: ResolveName;
  readonly now?: () => number;
}

const root = resolve(import.meta.dirname, '../../..');
export const samples = readSamples(join(root, 'samples'), formats);
export const withoutLimits = { read: 0, write: 0, import: 0, call: 0, stream: 0 };

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'callsmith-server-'));
  const storage = await openStorage({ folder, databaseUrl: options.databaseUrl });
  const services: Services = {
    storage,
    formats,
    catalogue,
    snapshots: snapshotStore({ formats, catalogue }),
    samples,
    key: new Uint8Array(32).fill(7),
    now: options.now ?? Date.now,
    lookup: options.lookup,
  };
  const app = await buildApp(services, {
    version: '0.0.0',
    browserFolder: join(folder, 'none'),
    hosts: new Set(),
    grants: new Set(permissions),
    rates: withoutLimits,
    isHttps: false,
    logger: { level: 'error' },
    ...options,
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    services,
    client: createClient(address, checkedFetch),
    address,
    async stop() {
      await app.close();
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
