import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL of our own, on a socket in a temporary folder, that is gone when it is stopped. */
export interface ThrowAwayPostgresql {
  /** Makes an empty database and gives its URL. */
  newDatabase(): Promise<string>;
  /** Stops all its processes where they are, and lets them go on. */
  freeze(): void;
  thaw(): void;
  /** Ends all connections and starts again; resolves when it answers. */
  restart(): Promise<void>;
  /** Ends all connections of all databases, as an administrator would. */
  terminateConnections(): Promise<void>;
  /** Connections to a database, by whoever, at the moment. */
  countConnections(databaseUrl: string): Promise<number>;
  stop(): Promise<void>;
}

const places = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];

/** Folder of the programs of an installed PostgreSQL, the newest one; undefined: there is none. */
export function postgresqlPrograms(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(':');
  const versions = places.flatMap((place) =>
    existsSync(place) ? readdirSync(place).map((name) => join(place, name, 'bin')) : [],
  );
  const byVersion = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return [...byVersion, ...onPath].find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')));
}

const programs = postgresqlPrograms();

/** Whether tests can use one; says loudly what is not tested when they cannot. */
export const hasPostgresql = programs !== undefined;
if (!hasPostgresql) {
  console.warn('\n!!! PostgreSQL is not installed: everything about it is SKIPPED. apt-get install postgresql !!!\n');
}

let made = 0;

export async function startPostgresql(settings: readonly string[] = []): Promise<ThrowAwayPostgresql> {
  const bin = programs ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'callsmith-pg-'));
  const owner = unprivileged();
  chmodSync(folder, 0o755);
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'callsmith', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  });
  const options = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=200', ...settings];
  const begin = (): ChildProcess =>
    spawn(join(bin, 'postgres'), ['-D', data, ...options.flatMap((option) => ['-c', option])], {
      ...owner,
      cwd: folder,
      stdio: 'ignore',
    });
  let server = begin();
  const urlOf = (database: string): string => `postgresql://callsmith@localhost/${database}?host=${folder}`;
  const main = urlOf('postgres');
  await answering(main);
  const end = async (): Promise<void> => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGINT');
    await ended;
  };
  return {
    freeze: () => signalAll(server, 'SIGSTOP'),
    thaw: () => signalAll(server, 'SIGCONT'),
    async restart() {
      await end();
      server = begin();
      await answering(main);
    },
    terminateConnections: () =>
      once(main, (client) =>
        client.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname is not null and pid <> pg_backend_pid()',
        ),
      ),
    async countConnections(databaseUrl) {
      const name = new URL(databaseUrl).pathname.slice(1);
      let count = 0;
      await once(main, async (client) => {
        const { rows } = await client.query('select count(*) from pg_stat_activity where datname = $1', [name]);
        count = Number(rows[0].count);
      });
      return count;
    },
    async newDatabase() {
      made += 1;
      const name = `callsmith_${made}`;
      await once(main, (client) => client.query(`create database ${name}`));
      return urlOf(name);
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Each connection has a process of its own, a child of the server. */
function signalAll({ pid }: ChildProcess, signal: 'SIGSTOP' | 'SIGCONT'): void {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  for (const one of [pid, ...stdout.split('\n').map(Number)])
    if (one !== undefined && one > 0) process.kill(one, signal);
}

async function once(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await once(url, (client) => client.query('select 1'));
    } catch (error) {
      if (tries > 200) throw error;
      await pause(50);
    }
  }
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout));
    if (uid !== undefined && gid !== undefined && uid > 0 && gid > 0) return { uid, gid };
  }
  return undefined;
}
