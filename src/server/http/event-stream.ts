import type { FastifyReply } from 'fastify';
import type { TenantEvent } from '../../contract/events.ts';
import type { ChangeFeed } from '../feed/change-feed.ts';
import type { SecurityHeaders } from './security-headers.ts';

/** Open streams of events; closing the server ends them. */
export interface EventStreams {
  open(reply: FastifyReply, tenant: string, after: number): void;
  closeAll(): void;
}

/** Proxies and browsers give up connections on which nothing comes. */
const heartbeat = 15_000;
/** Bytes that wait for a reader too slow for its events; it may come back and resume. */
const mostWaiting = 1_000_000;

export function eventStreams(feed: ChangeFeed, headers: SecurityHeaders): EventStreams {
  const ends = new Set<() => void>();
  return {
    open(reply, tenant, after) {
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        ...headers,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        // Kept alive after its stream, it would hold up the end of the server.
        connection: 'close',
      });
      raw.write('retry: 1000\n\n');
      const write = (text: string): void => {
        if (raw.writableLength > mostWaiting) raw.destroy();
        else raw.write(text);
      };
      const hear = (event: TenantEvent): void => {
        write(messageOf(event));
        if (event.type === 'tenant-deleted') end();
      };
      const timer = setInterval(() => write(': still here\n\n'), heartbeat);
      const unsubscribe = feed.subscribe({ tenant, hear }, after);
      const end = (): void => {
        if (!ends.delete(end)) return;
        clearInterval(timer);
        unsubscribe();
        raw.end();
      };
      ends.add(end);
      raw.on('close', end);
    },
    closeAll() {
      for (const end of [...ends]) end();
    },
  };
}

function messageOf(event: TenantEvent): string {
  const id = event.type === 'tenant-deleted' ? '' : `id: ${event.change}\n`;
  return `${id}data: ${JSON.stringify(event)}\n\n`;
}
