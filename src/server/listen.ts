import type { FastifyInstance } from 'fastify';
import { StartRefusal } from './storage/start-refusal.ts';

const mostTries = 50;

/** Listens on the port, or on the next one that is free; gives the address to open. */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  for (let tried = port; ; tried += 1) {
    try {
      const address = await app.listen({ host, port: tried });
      return address.replace('127.0.0.1', 'localhost');
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE') throw new StartRefusal(`The server cannot listen on ${host}:${tried}: ${message}.`);
      if (tried - port >= mostTries) {
        throw new StartRefusal(`All ports from ${port} to ${tried} are taken. Choose another one with --port.`);
      }
    }
  }
}
