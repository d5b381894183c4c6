import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/** What happens to a connection when its client says COMMIT. */
export type AtCommit = 'pass' | 'cut-before' | 'cut-after';

/** Stands between a server and its database, and does to their connections what networks do. */
export interface PostgresqlProxy {
  /** Of the same database, through the proxy. */
  readonly url: string;
  /** Connections at the moment. */
  count(): number;
  /** Breaks all connections at once, in whatever they are doing. */
  cut(): void;
  /** From now on nothing comes through, in either direction, and nobody is told. */
  freeze(): void;
  thaw(): void;
  /**
   * The next COMMIT breaks its connection: before it gets to the database, so that nothing is done, or after the database
   * has done it and before the server hears of it. Resolves when that has happened.
   */
  breakNextCommit(at: Exclude<AtCommit, 'pass'>): Promise<void>;
  close(): Promise<void>;
}

/** Starts one before the database of this URL, which is on a socket in a folder. */
export async function proxyTo(databaseUrl: string): Promise<PostgresqlProxy> {
  const folder = new URL(databaseUrl).searchParams.get('host') ?? '';
  const pairs = new Set<readonly [Socket, Socket]>();
  const commit: { at: AtCommit; happened: () => void } = { at: 'pass', happened: () => undefined };
  let isFrozen = false;

  const server = createServer((front) => {
    const back = connect(join(folder, '.s.PGSQL.5432'));
    const pair = [front, back] as const;
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      front.destroy();
      back.destroy();
    };
    let isBreaking = false;
    front.on('data', (part: Buffer) => {
      const isCommit = commit.at !== 'pass' && part.includes('commit\0');
      if (!isCommit) return void back.write(part);
      const { at, happened } = commit;
      commit.at = 'pass';
      isBreaking = true;
      if (at === 'cut-after') back.write(part);
      else end();
      back.once('data', end);
      back.once('close', happened);
      return;
    });
    back.on('data', (part: Buffer) => {
      if (!isBreaking) front.write(part);
    });
    for (const socket of pair) socket.on('error', end).on('close', end);
    if (isFrozen) for (const socket of pair) socket.pause();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  const url = new URL(databaseUrl);
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const all = (act: (socket: Socket) => unknown): void => {
    for (const pair of [...pairs]) for (const socket of pair) act(socket);
  };
  return {
    url: url.href,
    count: () => pairs.size,
    cut: () => all((socket) => socket.destroy()),
    freeze() {
      isFrozen = true;
      all((socket) => socket.pause());
    },
    thaw() {
      isFrozen = false;
      all((socket) => socket.resume());
    },
    breakNextCommit: (at) =>
      new Promise((happened) => {
        Object.assign(commit, { at, happened });
      }),
    close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      all((socket) => socket.destroy());
      return closed;
    },
  };
}
