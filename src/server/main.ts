import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readOptions, usage } from './options.ts';
import { startServer } from './start-server.ts';
import { StartRefusal } from './storage/start-refusal.ts';

/** This file is built to dist/server/main.js. */
const root = resolve(import.meta.dirname, '../..');

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const server = await startServer(readOptions(process.argv.slice(2), process.env), root, version);
  process.stdout.write(`Callsmith is ready: ${server.address}\n`);
  let askedAt = 0;
  const stop = (): void => {
    // Whoever asks again does not want to wait; a terminal and `npm start` may both pass on the same key.
    if (askedAt > 0 && Date.now() - askedAt > 1000) process.exit(1);
    if (askedAt > 0) return;
    askedAt = Date.now();
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function fail(error: unknown): void {
  const text = error instanceof StartRefusal ? error.message : ((error as Error).stack ?? String(error));
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

main().catch(fail);
