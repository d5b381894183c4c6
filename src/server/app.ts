import rateLimit from '@fastify/rate-limit';
import staticFiles from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serveCentres } from './centre/serve-centres.ts';
import { changeFeed } from './feed/change-feed.ts';
import { callHandlers } from './http/call-handlers.ts';
import { dialogHandlers } from './http/dialog-handlers.ts';
import { documentHandlers } from './http/document-handlers.ts';
import { drainOnClose } from './http/drain.ts';
import { preflightFor } from './http/enterprise-origin.ts';
import { eventStreams } from './http/event-stream.ts';
import { guardRequests } from './http/guard-requests.ts';
import { type GuardRules, routeOf } from './http/guards.ts';
import { pagePolicy } from './http/page-policy.ts';
import { popHandlers } from './http/pop-handlers.ts';
import { answerProblem } from './http/problem-answer.ts';
import { answerBadAddress, answerNoHttp } from './http/raw-answers.ts';
import { readRawBodies } from './http/raw-body.ts';
import { recordingHandlers } from './http/recording-handlers.ts';
import { releaseHandlers } from './http/release-handlers.ts';
import { securityHeaders } from './http/security-headers.ts';
import { type RateLimits, rateLimited, refuseOtherRoutes, serveRoutes } from './http/serve-routes.ts';
import { serverHandlers } from './http/server-handlers.ts';
import { answerOther, filesUnder } from './http/static-files.ts';
import { readStrictJson } from './http/strict-json.ts';
import { tableHandlers } from './http/table-handlers.ts';
import { tenantHandlers } from './http/tenant-handlers.ts';
import type { Services } from './services.ts';
import { storageFailure } from './storage/storage-failure.ts';
import { backgroundOf } from './tables/background.ts';

export interface AppOptions extends GuardRules {
  readonly version: string;
  /** The built designer. */
  readonly browserFolder: string;
  readonly rates: RateLimits;
  /** Whether browsers reach the server by https, so that they may be told to insist on it. */
  readonly isHttps: boolean;
  readonly logger: NonNullable<FastifyServerOptions['logger']>;
}

/** The whole server, ready to listen; closing it ends its streams and finishes what has begun. */
export async function buildApp(services: Services, options: AppOptions): Promise<FastifyInstance> {
  const headers = securityHeaders(options.isHttps);
  const app = Fastify({
    logger: options.logger,
    bodyLimit: 1_000_000,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, strict: true } },
    frameworkErrors: answerBadAddress(headers),
    clientErrorHandler: answerNoHttp(headers),
  });
  const feed = changeFeed(services.storage, (error) => app.log.error({ err: error }, 'change feed'));
  const streams = eventStreams(feed, headers);
  const writes = { isFull: false };

  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler((error, request, reply) => {
    if (storageFailure(error) === 'full') writes.isFull = true;
    return answerProblem(error, request, reply);
  });
  readStrictJson(app);
  readRawBodies(app);
  guardRequests(app, services, headers, options);
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode < 300 && routeOf(request)?.rate === 'write') writes.isFull = false;
  });
  drainOnClose(app);
  app.addHook('preClose', async () => streams.closeAll());
  app.addHook('onClose', () => feed.settled());
  app.addHook('onClose', () => backgroundOf(services.storage).close());

  await app.register(rateLimit, { global: false, errorResponseBuilder: rateLimited as never });
  const files = filesUnder(options.browserFolder);
  if (files.size > 0)
    await app.register(staticFiles, {
      root: options.browserFolder,
      serve: false,
      cacheControl: false,
      preCompressed: true,
    });
  await app.register(swagger, { openapi: { info: { title: 'Callsmith', version: options.version } } });
  refuseOtherRoutes(app);
  const others = {
    ...serverHandlers(app, services, options, writes),
    ...serveCentres(app, services, headers, options),
  };
  serveRoutes(app, { ...others, ...dataHandlers(services, streams) }, options.rates);
  app.setNotFoundHandler(
    limited(app, options.rates.read),
    answerOther(files, pagePolicy(services, headers), preflightFor(services)),
  );
  await app.ready();
  return app;
}

function limited(app: FastifyInstance, max: number) {
  return max === 0 ? {} : { preHandler: app.rateLimit({ max, timeWindow: 60_000 }) };
}

/** What is asked about tenants and all they hold. */
function dataHandlers(services: Services, streams: ReturnType<typeof eventStreams>) {
  return {
    ...tenantHandlers(services, streams),
    ...documentHandlers(services),
    ...callHandlers(services),
    ...releaseHandlers(services),
    ...tableHandlers(services),
    ...recordingHandlers(services),
    ...popHandlers(services),
    ...dialogHandlers(services),
  };
}
