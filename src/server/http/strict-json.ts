import type { FastifyInstance } from 'fastify';
import { readText } from '../../kernel/documents/read-text.ts';
import { documentLimits } from '../../kernel/documents/text-limits.ts';
import { Refused } from '../problems/refused.ts';

/** A document stands two levels deep in a request, among a few values of its own; an import has three for each file. */
const limits = { ...documentLimits, depth: documentLimits.depth + 2, values: documentLimits.values + 100 };

/** Bodies are read by the same strict reader as files, and in no other form than JSON. */
export function readStrictJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: unknown, body: Buffer) => {
    const { bodyLimit } = (request as { readonly routeOptions: { readonly bodyLimit: number } }).routeOptions;
    const { value, findings } = readText(body, { ...limits, bytes: bodyLimit });
    if (value !== undefined) return value;
    throw new Refused({ code: 'bad-json', findings }, findings[0]?.message ?? 'The body is not JSON.');
  });
}
