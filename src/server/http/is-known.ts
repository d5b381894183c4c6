import type { FastifyReply, FastifyRequest } from 'fastify';

/** Gives the answer its ETag; true when the asking one has this state already and needs nothing but 304. */
export function isKnown(tag: string, request: FastifyRequest, reply: FastifyReply): boolean {
  void reply.header('etag', tag).header('cache-control', 'no-cache');
  const known = request.headers['if-none-match'];
  return known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false;
}
