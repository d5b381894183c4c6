import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '../../contract/problem-codes.ts';
import { Refused } from '../problems/refused.ts';
import { answerProblem, problemMediaType, problemOf } from './problem-answer.ts';
import type { SecurityHeaders } from './security-headers.ts';

/** Answers addresses that are not well-formed, before any hook of Fastify runs. */
export function answerBadAddress(headers: SecurityHeaders) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    void answerProblem(error, request, reply.headers(headers));
  };
}

/** Answers what is no HTTP that Node understands; there is only the socket to write on. */
export function answerNoHttp(headers: SecurityHeaders) {
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const problem = problemOf(noHttp(error.code));
    const body = JSON.stringify(problem);
    const lines = Object.entries({
      ...headers,
      'content-type': problemMediaType,
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}`);
    socket.end(
      `HTTP/1.1 ${problem.status} ${reasons[problem.status] ?? 'Bad Request'}\r\n${lines.join('\r\n')}\r\n\r\n${body}`,
    );
  };
}

const reasons: Readonly<Record<number, string>> = { 408: 'Request Timeout', 431: 'Request Header Fields Too Large' };

function noHttp(code: string | undefined): Refused {
  const known: Readonly<Record<string, readonly [Exclude<ProblemCode, 'bad-json' | 'bad-request'>, string]>> = {
    HPE_HEADER_OVERFLOW: ['headers-too-large', 'The headers are larger than 16 kB. Send fewer or shorter ones.'],
    ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'The request did not arrive in time. Send it again.'],
  };
  const [plain, detail] = known[code ?? ''] ?? [];
  if (plain === 'headers-too-large' || plain === 'request-timeout') return new Refused({ code: plain }, detail ?? '');
  return new Refused({ code: 'bad-request', errors: [] }, 'The request is not HTTP as the server understands it.');
}
