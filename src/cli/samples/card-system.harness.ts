import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const SAMPLE = resolve(import.meta.dirname, '../../../samples/card-verification');
const PLACE = '127.0.0.1:8790';

/** The card system of the sample, running, and a copy of the tenant that asks it. */
export interface CardSystem {
  readonly tenant: string;
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts it as the README says, on a port that is free. */
export async function startCardSystem(): Promise<CardSystem> {
  const service = spawn(process.execPath, [join(SAMPLE, 'service/server.mjs'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: service.stdout }), 'line')) as [string];
  const [, place] = /http:\/\/(127\.0\.0\.1:\d+)\/verify/.exec(line) ?? [];
  if (place === undefined) throw new Error(`The card system said: ${line}`);
  const tenant = mkdtempSync(join(tmpdir(), 'callsmith-card-'));
  cpSync(SAMPLE, tenant, { recursive: true });
  moveTo(place, join(tenant, 'tenant.json'));
  moveTo(place, join(tenant, 'interfaces/verify-card.json'));
  return {
    tenant,
    origin: `http://${place}`,
    async close() {
      service.kill();
      await once(service, 'exit');
      rmSync(tenant, { recursive: true, force: true });
    },
  };
}

function moveTo(place: string, file: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(PLACE)) throw new Error(`${file} does not name ${PLACE}.`);
  writeFileSync(file, text.replaceAll(PLACE, place));
}
