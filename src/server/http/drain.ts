import type { FastifyInstance } from 'fastify';

const pollMs = 10;
/** Milliseconds after which requests that are still not answered are cut off. */
const longest = 10_000;

/**
 * Lets a closing server end as soon as all requests are answered. Node by itself would also wait for connections that
 * somebody has opened and never used.
 */
export function drainOnClose(app: FastifyInstance): void {
  let active = 0;
  app.addHook('onRequest', async (_request, reply) => {
    active += 1;
    // Also comes when the client hangs up before there is an answer.
    reply.raw.once('close', () => {
      active -= 1;
    });
  });
  app.addHook('preClose', async () => {
    const { server } = app;
    const begun = Date.now();
    const timer = setInterval(() => {
      if (server.listening || (active > 0 && Date.now() - begun < longest)) return;
      clearInterval(timer);
      server.closeAllConnections();
    }, pollMs);
    timer.unref();
  });
}
