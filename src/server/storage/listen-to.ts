import pg from 'pg';

export interface ChannelListener {
  add(hear: (payload: string | null) => void): void;
  close(): Promise<void>;
}

const [shortestPause, longestPause] = [100, 2000];

/**
 * Hears what any connection tells a channel with NOTIFY. Connects anew when the connection breaks, and then says null:
 * something may have been missed.
 */
export function listenTo(url: string, channel: string): ChannelListener {
  const listeners = new Set<(payload: string | null) => void>();
  const tell = (payload: string | null): void => {
    for (const hear of listeners) hear(payload);
  };
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let pause = shortestPause;
  const connect = async (): Promise<void> => {
    const own = new pg.Client({
      connectionString: url,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: 5000,
      application_name: 'callsmith',
    });
    client = own;
    let broken = false;
    const again = (): void => {
      if (closed || broken) return;
      broken = true;
      own.end().catch(() => undefined);
      timer = setTimeout(() => void connect(), pause);
      pause = Math.min(pause * 2, longestPause);
    };
    own.on('error', again);
    own.on('end', again);
    own.on('notification', ({ payload }) => tell(payload ?? null));
    try {
      await own.connect();
      await own.query(`listen ${channel}`);
      pause = shortestPause;
      tell(null);
    } catch {
      again();
    }
  };
  void connect();
  return {
    add: (hear) => void listeners.add(hear),
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
