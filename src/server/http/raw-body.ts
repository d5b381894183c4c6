import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mediaForms } from '../../contract/media-forms.ts';
import { Refused } from '../problems/refused.ts';

/**
 * The bytes of a body as they come, no faster than they are read. Reading throws Refused when there are more than the
 * route's limit, or when the client hangs up: whatever was read until then must come to nothing.
 */
export type RawBody = AsyncIterable<Uint8Array>;

const rawTypes = [mediaForms.csv, mediaForms.wav].map((type) => type.replace(/;.*/, ''));

/** Bodies under other content types than JSON. That a route takes this one, the guards have made sure of. */
export function readRawBodies(app: FastifyInstance): void {
  app.addContentTypeParser(rawTypes, async (request: FastifyRequest, payload: IncomingMessage) => {
    const { bodyLimit } = request.routeOptions;
    const limit = bodyLimit ?? 0;
    if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
    return limited(payload, limit);
  });
}

/** All bytes at once, for a handler that can do nothing with a part of them. */
export async function allOf(body: RawBody): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
}

async function* limited(payload: IncomingMessage, limit: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    // Destroying the payload would cut the connection on which the problem is to be answered.
    for await (const part of payload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > limit) throw tooLarge(limit);
      yield part;
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused({ code: 'bad-request', errors: [] }, 'The body broke off. Nothing was changed; send it again.');
  } finally {
    payload.resume();
  }
}

function tooLarge(limit: number): Refused {
  return new Refused({ code: 'too-large' }, `The body is larger than the ${limit} bytes that this address takes.`);
}
