import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Client, createClient } from '../../contract/create-client.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The server as it is shipped, built from the present source into a folder of its own. */
export interface BuiltServer {
  readonly main: string;
  remove(): void;
}

export function buildServer(): BuiltServer {
  const folder = join(root, `dist/server-under-test-${process.pid}`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const parameters = ['build', '--mode', 'server', '--logLevel=error', '--outDir', folder, '--emptyOutDir'];
  // Vitest's own mode must not reach the build.
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  execFileSync(process.execPath, [vite, ...parameters], { cwd: root, stdio: 'inherit', env });
  return { main: join(folder, 'main.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server in a process of its own. */
export interface ServerProcess {
  readonly process: ChildProcess;
  readonly address: string;
  readonly client: Client;
  /** Milliseconds from the start to the address being printed. */
  readonly startedIn: number;
  /** Sends the signal, and resolves with the exit code when the process has ended. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

export interface ProcessOptions {
  readonly data: string;
  readonly databaseUrl?: string | undefined;
  /** Program and arguments that start Node, such as strace. */
  readonly under?: readonly string[];
  /** Options of the server besides. */
  readonly more?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the process without waiting for it to be ready. */
export function spawnServer(
  main: string,
  { data, databaseUrl, under = [], more = [], environment = {} }: ProcessOptions,
): ChildProcess {
  const [program = process.execPath, ...rest] = [
    ...under,
    process.execPath,
    main,
    '--data',
    data,
    '--port',
    '0',
    ...more,
  ];
  const { DATABASE_URL: _url, PORT: _port, ...others } = process.env;
  const env = {
    ...others,
    ...environment,
    CALLSMITH_RATE: '0',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
  return spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Starts a server and waits until it is ready; rejects with what it printed when it does not get there. */
export function startServerProcess(main: string, options: ProcessOptions): Promise<ServerProcess> {
  const started = performance.now();
  const child = spawnServer(main, options);
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let printed = '';
  return new Promise((ready, fail) => {
    const hear = (part: Buffer): void => {
      printed += part;
      const address = /Callsmith is ready: (\S+)/.exec(printed)?.[1];
      if (address === undefined) return;
      ready({
        process: child,
        address,
        client: createClient(address, fetch),
        startedIn: performance.now() - started,
        end(signal) {
          child.kill(signal);
          return ended;
        },
      });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}: ${printed}`)));
  });
}
