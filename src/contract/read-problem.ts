import type { ClientCode, Problem } from './problem.ts';
import { problemCodes } from './problem-codes.ts';

const texts: Readonly<Record<ClientCode, { readonly title: string; readonly detail: string }>> = {
  offline: {
    title: 'The server cannot be reached',
    detail: 'There was no answer from the server. Your work is kept here; try again when the server is back.',
  },
  cancelled: { title: 'Cancelled', detail: 'The request was cancelled before there was an answer.' },
  'bad-answer': {
    title: 'The answer is not from Callsmith',
    detail: 'Something else answered in place of the server. Check the address, and any proxy between.',
  },
};

/** The problem type's name as RFC 9457 wants it. */
export function problemType(code: string): string {
  return `urn:callsmith:problem:${code}`;
}

/** A problem that the client itself finds. */
export function clientProblem(code: ClientCode, status = 0): Problem {
  return { type: problemType(code), status, code, ...texts[code] };
}

/** The problem that an answer holds; an answer that is none of ours is `bad-answer`. */
export async function readProblem(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
  const text = await response.text();
  if (!isProblem) return clientProblem('bad-answer', response.status);
  try {
    const problem = JSON.parse(text) as Problem;
    return Object.hasOwn(problemCodes, problem.code) ? problem : clientProblem('bad-answer', response.status);
  } catch {
    return clientProblem('bad-answer', response.status);
  }
}
