import type { FastifyReply } from 'fastify';
import type { SecurityHeaders } from './security-headers.ts';

/** An answer that goes on as events. */
export interface OpenStream<Message> {
  send(message: Message): void;
  onClose(done: () => void): void;
  end(): void;
}

/** Proxies and browsers give up connections on which nothing comes. */
const HEARTBEAT = 15_000;
/** Bytes that wait for a reader too slow for its events; it may come back. */
const MOST_WAITING = 1_000_000;

/** Takes the answer over and sends messages as JSON. */
export function openStream<Message>(reply: FastifyReply, headers: SecurityHeaders): OpenStream<Message> {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    connection: 'close',
  });
  raw.write('retry: 1000\n\n');
  const write = (text: string): void => {
    if (raw.writableLength > MOST_WAITING) raw.destroy();
    else raw.write(text);
  };
  const timer = setInterval(() => write(': still here\n\n'), HEARTBEAT);
  raw.on('close', () => clearInterval(timer));
  return {
    send: (message) => write(`data: ${JSON.stringify(message)}\n\n`),
    onClose: (done) => void raw.on('close', done),
    end: () => void raw.end(),
  };
}
