import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Permission } from '../../contract/route.ts';
import type { Services } from '../services.ts';
import { apiPage } from './api-page.ts';
import type { Handlers } from './handler.ts';

/** What is known of the storage from the requests that needed it. */
export interface WriteState {
  /** The last attempt to write found it full. */
  isFull: boolean;
}

/** What is asked about the server itself. */
export function serverHandlers(
  app: FastifyInstance,
  { storage }: Services,
  { version, grants }: { readonly version: string; readonly grants: ReadonlySet<Permission> },
  writes: WriteState,
): Pick<Handlers, 'health' | 'openApi' | 'apiPage'> {
  return {
    async health({ reply }) {
      const status = (await answers(storage)) ? (writes.isFull ? 'read-only' : 'ok') : 'unavailable';
      if (status === 'unavailable') reply.code(503);
      const uptime = Math.round(process.uptime() * 1000) / 1000;
      return { status, version, storage: storage.dialect, uptime, grants: [...grants] };
    },
    openApi: async () => app.swagger(),
    apiPage: ({ reply }) => reply.type('text/html; charset=utf-8').send(apiPage()) as never,
  };
}

/** Milliseconds after which whoever watches over the server should know. */
const patience = 2000;

async function answers({ db }: Services['storage']): Promise<boolean> {
  const asked = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((tell) => {
    timer = setTimeout(() => tell(false), patience);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
