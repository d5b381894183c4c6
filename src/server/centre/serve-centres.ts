import type { FastifyInstance } from 'fastify';
import { centreHandlers } from '../http/centre-handlers.ts';
import { connectionBarHandlers } from '../http/connection-bar-handlers.ts';
import type { SecurityHeaders } from '../http/security-headers.ts';
import type { Services } from '../services.ts';
import { liveCentres } from './centres.ts';
import { centreStreams } from './streams.ts';

interface Served {
  /** The built designer. */
  readonly browserFolder: string;
  readonly isHttps: boolean;
}

/** The handlers of live centres and their connection bars; when the server closes, streams end and calls are hung up. */
export function serveCentres(
  app: FastifyInstance,
  services: Services,
  headers: SecurityHeaders,
  { browserFolder, isHttps }: Served,
) {
  const onError = (error: unknown): void => app.log.error({ err: error }, 'contact centre');
  const centres = liveCentres(services, onError);
  const streams = centreStreams(centres, headers, onError);
  app.addHook('preClose', async () => {
    streams.closeAll();
    await centres.closeAll();
  });
  return {
    ...centreHandlers(services, centres, streams),
    ...connectionBarHandlers(services, centres, browserFolder, isHttps),
  };
}
