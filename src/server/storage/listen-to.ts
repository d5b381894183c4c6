import pg from 'pg';

export interface ChannelListener {
  add(hear: (payload: string | null) => void): void;
  close(): Promise<void>;
}

const longestPause = 5000;

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
  const connect = async (pause: number): Promise<void> => {
    const own = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5000 });
    client = own;
    let broken = false;
    const again = (wait: number): void => {
      if (closed || broken) return;
      broken = true;
      own.end().catch(() => undefined);
      timer = setTimeout(() => void connect(Math.min(pause * 2, longestPause)), wait);
    };
    own.on('error', () => again(pause));
    own.on('end', () => again(pause));
    own.on('notification', ({ payload }) => tell(payload ?? null));
    try {
      await own.connect();
      await own.query(`listen ${channel}`);
      tell(null);
    } catch {
      again(pause);
    }
  };
  void connect(100);
  return {
    add: (hear) => void listeners.add(hear),
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
