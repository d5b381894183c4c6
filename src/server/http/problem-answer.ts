import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { FieldError, Problem } from '../../contract/problem.ts';
import { type ProblemCode, problemCodes } from '../../contract/problem-codes.ts';
import { problemType } from '../../contract/read-problem.ts';
import { Refused } from '../problems/refused.ts';
import { DamagedRevision } from '../repository/checked-revision.ts';
import { storageFailure } from '../storage/storage-failure.ts';

export const problemMediaType = 'application/problem+json; charset=utf-8';

/** The problem as it is answered (RFC 9457). */
export function problemOf({ parts, message }: Refused): Problem {
  const { status, title } = problemCodes[parts.code];
  return { type: problemType(parts.code), title, status, detail: message, ...parts };
}

/** Answers with the problem that an error means; what is our own mistake is logged, and not told. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refused = refusedFor(error, request);
  const problem = problemOf(refused);
  if (refused.parts.code === 'rate-limited') void reply.header('retry-after', String(refused.parts.retryAfter));
  return reply.code(problem.status).type(problemMediaType).send(JSON.stringify(problem));
}

function refusedFor(error: unknown, request: FastifyRequest): Refused {
  if (error instanceof Refused) return error;
  const known = error as FastifyError;
  if (known.validation !== undefined) return badRequest(known);
  const code = frameworkCodes[known.code];
  if (code !== undefined) return new Refused({ code }, sentences[code] ?? known.message);
  const reference = request.id;
  if (error instanceof DamagedRevision) {
    request.log.error({ err: error }, 'damaged document');
    return new Refused({ code: 'damaged-document', reference }, error.message);
  }
  const failure = storageFailure(error);
  if (failure !== undefined) {
    request.log.error({ err: error }, 'storage failure');
    return new Refused(
      { code: failure === 'full' ? 'storage-full' : 'storage-unavailable' },
      storageSentences[failure],
    );
  }
  request.log.error({ err: error }, 'internal error');
  return new Refused(
    { code: 'internal', reference },
    `Nothing was changed. The server's log tells more about ${reference}.`,
  );
}

type PlainFramework = 'too-large' | 'unsupported-media-type' | 'unknown-route';

const frameworkCodes: Readonly<Record<string, PlainFramework>> = Object.assign(Object.create(null), {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_BAD_URL: 'unknown-route',
});

const sentences: Partial<Record<ProblemCode, string>> = {
  'too-large':
    'The request is larger than this address takes. Send less at once; documents may have 5 MB, imports 50 MB.',
  'unsupported-media-type': 'Send the body as application/json in UTF-8; send no body where none is expected.',
  'unknown-route': 'The address is not well-formed. GET /api lists everything there is.',
};

const storageSentences = {
  full: 'The disk or the database is full. Nothing was changed and nothing that was saved is lost; make room, then try again.',
  unavailable:
    'The storage did not answer, so it is not known whether the change was made. Try again with the same save id: it is made once.',
};

/** The rules of the schema that did not hold, as the asking program can place them. */
function badRequest({ validation = [], validationContext }: FastifyError): Refused {
  const places = { body: 'body', params: 'params', querystring: 'query', headers: 'headers' } as const;
  const place = places[validationContext as keyof typeof places] ?? 'body';
  const errors: FieldError[] = validation.map(({ instancePath, message, params }) => {
    const extra = params.additionalProperty;
    const property = typeof extra === 'string' ? ` (${extra.slice(0, 100)})` : '';
    return { in: place, path: instancePath, message: `${message ?? 'is not valid'}${property}` };
  });
  const told = errors.map(({ path, message }) => `${path === '' ? place : `${place} ${path}`} ${message}`).join('; ');
  return new Refused(
    { code: 'bad-request', errors },
    `The request is not as expected: ${told}. GET /api shows the form.`,
  );
}
