import type { Client } from '../../../contract/create-client.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Sending } from '../open-state.ts';
import type { SaveAnswer, SaveServer } from './save-server.ts';

/** After these nobody knows whether the save was done, or it will be done later: it is repeated under its id. */
const PASSING: readonly Problem['code'][] = [
  'offline',
  'cancelled',
  'request-timeout',
  'internal',
  'storage-unavailable',
  'shutting-down',
];

/** Saves through the client of a tenant. A document that was deleted since is made anew when it is sent on top of that. */
export function clientSaveServer<D extends Document>(
  client: Pick<Client, 'saveDocument' | 'createDocument'>,
  tenant: string,
  author: () => string,
): SaveServer<D> {
  return {
    async save(sending) {
      const { saveId, document, baseRevision } = sending;
      const said = { saveId, document, ...(author() === '' ? {} : { author: author() }) };
      const saved = await client.saveDocument(tenant, document, { ...said, baseRevision });
      if (saved.ok) return { result: 'saved', revision: saved.value.revision };
      if (!isDeletedAsKnown(saved.problem, sending)) return answerOf(saved.problem);
      const made = await client.createDocument(tenant, said);
      return made.ok ? { result: 'saved', revision: made.value.revision } : answerOf(made.problem);
    },
  };
}

function isDeletedAsKnown(problem: Problem, { baseRevision }: Sending): boolean {
  if (problem.code === 'unknown-document') return true;
  return problem.code === 'stale-revision' && problem.document === null && problem.revision === baseRevision;
}

function answerOf<D extends Document>(problem: Problem): SaveAnswer<D> {
  if (problem.code === 'stale-revision') {
    return { result: 'stale', theirs: { document: problem.document as D | null, revision: problem.revision } };
  }
  if (problem.code === 'rate-limited') return { result: 'lost', wait: problem.retryAfter * 1000 };
  // Somebody between us and the server answered: a proxy whose server is down, or one that wants something of us.
  const isPassing = problem.code === 'bad-answer' && (problem.status < 400 || problem.status >= 500);
  return isPassing || PASSING.includes(problem.code) ? { result: 'lost' } : { result: 'refused', problem };
}
