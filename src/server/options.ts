import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Permission } from '../contract/route.ts';
import type { RateLimits } from './http/serve-routes.ts';
import { StartRefusal } from './storage/start-refusal.ts';

/** How the server was asked to start. */
export interface ServerOptions {
  readonly host: string;
  /** The first port that is tried; 0: any. */
  readonly port: number;
  readonly data: string;
  readonly databaseUrl: string | undefined;
  readonly keyFile: string;
  /** Everything that is sealed gets a new key before the server listens. */
  readonly isRotating: boolean;
  readonly hosts: ReadonlySet<string>;
  readonly isHttps: boolean;
  readonly grants: ReadonlySet<Permission>;
  readonly rates: RateLimits;
  readonly logLevel: string;
}

export const usage = `Usage: npm start -- [options]
  --port <number>       first port to try; also PORT. Default 8787
  --host <address>      address to listen on. Default 127.0.0.1: this machine only
  --allow-host <name>   host name to answer under besides localhost; may be repeated
  --https               browsers reach the server by https, through a proxy that ends it
  --data <folder>       where everything is kept. Default ./.callsmith
  --key-file <file>     key that seals secrets. Default secret.key in the data folder
  --read-only           nothing can be changed
  --no-reveal           hidden values of dynamic data tables are shown to nobody
  --rotate-key          make a new key and seal everything anew before serving; stop all servers on the database first
  DATABASE_URL          PostgreSQL to use instead of the database in the data folder
  CALLSMITH_LOG         fatal, error, warn (default), info or debug
  CALLSMITH_RATE        factor for the rate limits; 0 lifts them
`;

const all: readonly Permission[] = ['open', 'read', 'edit', 'manage', 'call', 'reveal'];
/** Requests per minute from one address: far more than a team behind one address makes. */
const usual: RateLimits = { read: 12_000, write: 6_000, import: 60, call: 1_200, stream: 600 };

/** Reads command line and environment; throws StartRefusal for what cannot be meant. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServerOptions {
  const values = parsed(args);
  const port = portOf(values.port ?? env.PORT ?? '8787');
  const data = resolve(values.data ?? '.callsmith');
  const factor = Number(env.CALLSMITH_RATE ?? '1');
  if (!(factor >= 0)) throw new StartRefusal('CALLSMITH_RATE must be a number, 0 or more.');
  const databaseUrl = env.DATABASE_URL === '' ? undefined : env.DATABASE_URL;
  return {
    host: values.host ?? '127.0.0.1',
    port,
    data,
    databaseUrl,
    keyFile: resolve(values['key-file'] ?? join(data, 'secret.key')),
    hosts: new Set((values['allow-host'] ?? []).map((name) => name.toLowerCase())),
    isHttps: values.https === true,
    grants: grantsOf(values['read-only'] === true, values['no-reveal'] === true),
    isRotating: values['rotate-key'] === true,
    rates: scaled(factor),
    logLevel: env.CALLSMITH_LOG ?? 'warn',
  };
}

function grantsOf(isReadOnly: boolean, isMasked: boolean): ReadonlySet<Permission> {
  if (isReadOnly) return new Set(['open', 'read']);
  return new Set(isMasked ? all.filter((permission) => permission !== 'reveal') : all);
}

function parsed(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    return parseArgs({
      args: [...args],
      options: {
        port: text,
        host: text,
        'allow-host': { type: 'string', multiple: true },
        https: flag,
        data: text,
        'key-file': text,
        'read-only': flag,
        'no-reveal': flag,
        'rotate-key': flag,
      },
    }).values;
  } catch (error) {
    throw new StartRefusal(`${(error as Error).message}\n\n${usage}`);
  }
}

function portOf(text: string): number {
  const port = Number(text === '' ? '8787' : text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartRefusal(`The port must be a number from 0 to 65535, not "${text}".`);
}

function scaled(factor: number): RateLimits {
  const limit = (count: number): number => (factor === 0 ? 0 : Math.max(1, Math.round(count * factor)));
  return {
    read: limit(usual.read),
    write: limit(usual.write),
    import: limit(usual.import),
    call: limit(usual.call),
    stream: limit(usual.stream),
  };
}
