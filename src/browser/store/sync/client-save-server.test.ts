import { expect, test } from 'vitest';
import type { Result } from '../../../contract/client-result.ts';
import type { Saved } from '../../../contract/documents.ts';
import type { Problem } from '../../../contract/problem.ts';
import { clientSaveServer } from './client-save-server.ts';

const document = { kind: 'prompt', formatVersion: 1, id: 'welcome', name: 'Welcome' };
const sending = { saveId: 'save-0001', document, baseRevision: 3 };
const said = { type: 'urn:x', title: 'x', detail: 'x' };
const saved = { ok: true, value: { revision: 4 } as Saved } as const;

function answering(problem: Problem | null, created: Result<Saved> = saved) {
  const asked: string[] = [];
  const server = clientSaveServer(
    {
      async saveDocument(tenant, { kind, id }, body) {
        asked.push(`save ${tenant}/${kind}/${id} on ${body.baseRevision} as ${body.saveId} by ${body.author}`);
        return problem === null ? saved : { ok: false, problem };
      },
      async createDocument(_tenant, body) {
        asked.push(`create as ${body.saveId}`);
        return created;
      },
    },
    'shop',
    () => 'Ann',
  );
  return { asked, save: () => server.save(sending) };
}

test('a save names its id, its base and its author', async () => {
  const { asked, save } = answering(null);
  expect(await save()).toEqual({ result: 'saved', revision: 4 });
  expect(asked).toEqual(['save shop/prompt/welcome on 3 as save-0001 by Ann']);
});

test('what may yet be done is lost, and too many requests say how long to wait', async () => {
  for (const code of ['offline', 'internal', 'storage-unavailable', 'shutting-down', 'request-timeout'] as const) {
    const problem = { ...said, status: 500, code, reference: '' } as Problem;
    expect(await answering(problem).save()).toEqual({ result: 'lost' });
  }
  expect(await answering({ ...said, status: 502, code: 'bad-answer' }).save()).toEqual({ result: 'lost' });
  const limited: Problem = { ...said, status: 429, code: 'rate-limited', retryAfter: 7 };
  expect(await answering(limited).save()).toEqual({ result: 'lost', wait: 7000 });
});

test('what will never be done is refused with the problem', async () => {
  for (const problem of [
    { ...said, status: 413, code: 'too-large' },
    { ...said, status: 401, code: 'bad-answer' },
    { ...said, status: 404, code: 'unknown-tenant' },
  ] as const) {
    expect(await answering(problem).save()).toEqual({ result: 'refused', problem });
  }
});

test('a stale save brings the other version', async () => {
  const theirs = { ...document, name: 'Theirs' };
  const problem: Problem = {
    ...said,
    status: 409,
    code: 'stale-revision',
    revision: 5,
    document: theirs,
    updatedAt: '',
    author: '',
  };
  expect(await answering(problem).save()).toEqual({ result: 'stale', theirs: { document: theirs, revision: 5 } });
});

test('a document that is known to be deleted is made anew, under the same id; a fresh deletion is told', async () => {
  const deleted = (revision: number): Problem => ({
    ...said,
    status: 409,
    code: 'stale-revision',
    revision,
    document: null,
    updatedAt: '',
    author: '',
  });
  const known = answering(deleted(3));
  expect(await known.save()).toEqual({ result: 'saved', revision: 4 });
  expect(known.asked.at(-1)).toBe('create as save-0001');
  expect(await answering(deleted(4)).save()).toEqual({ result: 'stale', theirs: { document: null, revision: 4 } });
});
