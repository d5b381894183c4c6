import { expect, test } from 'vitest';
import { mockDraft, newMock, readMock } from './mock-draft.ts';
import { inputsOf, sample } from './simulated-call.harness.ts';

test('every mock answer of the samples reads as the same when it is shown and taken again', () => {
  for (const name of ['bank-line', 'utility-line', 'card-verification']) {
    const tenant = sample(name);
    for (const id of tenant.documents.get('scenario')?.keys() ?? []) {
      for (const mock of inputsOf(tenant, id).answers) {
        const read = readMock(mockDraft(mock));
        expect(read).toEqual({ ok: true, mock });
      }
    }
  }
});

test.each([
  [{ when: 'REQUEST.body.pin ==' }, 'when'],
  [{ when: '1' }, 'when'],
  [{ times: 0 }, 'times'],
  [{ times: 1.5 }, 'times'],
  [{ delay: '' }, 'delay'],
  [{ delay: -1 }, 'delay'],
] as const)('%j is refused for its %s', (fields, wrong) => {
  expect(readMock({ ...newMock('interface'), ...fields })).toMatchObject({ ok: false, wrong });
});

test('a condition that does not compile says why', () => {
  const read = readMock({ ...newMock('interface'), when: 'REQUEST.body ==' });
  expect(read.ok ? '' : read.why).not.toBe('');
});
