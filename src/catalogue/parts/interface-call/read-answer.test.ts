import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../kernel/model/call.ts';
import { CallError } from '../../../kernel/model/call-error.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { outputsOf, readAnswer } from './read-answer.ts';

function http(status: number, body: string): Answer {
  return { ok: true, value: { status, body } };
}

test.each([200, 201, 204, 299])('a status of %i with a JSON object is good', (status) => {
  expect(readAnswer(http(status, '{"a":1}'), 'Bank')).toEqual({ ok: true, status, body: { a: 1 } });
});

test.each([
  [100, false],
  [199, false],
  [300, false],
  [404, false],
  [499, false],
  [500, true],
  [599, true],
])('a status of %i is refused; another attempt may succeed: %s', (status, again) => {
  expect(readAnswer(http(status, '{}'), 'Bank')).toMatchObject({ ok: false, code: 'interface-status', again });
});

test.each(['', ' ', 'null', '1', '"x"', '[]', '{', '{"a":1}x', `{"a":${'['.repeat(64)}${']'.repeat(64)}}`])(
  'the body %s is refused without being quoted',
  (body) => {
    const read = readAnswer(http(200, body), 'Bank');
    expect(read).toMatchObject({ ok: false, code: 'interface-malformed', again: false });
    expect(read).toMatchObject({ message: expect.stringContaining('Bank') });
  },
);

test('no answer is told with its reason, and another attempt may succeed', () => {
  expect(readAnswer({ ok: false, problem: 'timeout' }, 'Bank')).toMatchObject({
    code: 'interface-timeout',
    message: 'Interface Bank: No answer came.',
    again: true,
  });
});

test('whatever a driver gives is read without an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(typeof readAnswer({ ok: true, value: value as Value }, 'Bank').ok).toBe('boolean');
    }),
  );
});

const output = (name: string, type: 'string' | 'integer' | 'list', path: string) => ({
  name,
  type,
  path,
  encrypted: false,
});

test('outputs are read at their paths, and what is not there is null', () => {
  const outputs = [output('a', 'integer', 'x.y'), output('b', 'string', 'x.z'), output('c', 'list', 'x.y.z.w')];
  expect(outputsOf({ x: { y: '7' } }, outputs)).toEqual({ a: 7, b: null, c: null });
});

test('an output of another type is refused by its name', () => {
  expect(() => outputsOf({ x: 'seven' }, [output('n', 'integer', 'x')])).toThrow(CallError);
});

test('fields that every object inherits are no outputs', () => {
  expect(
    outputsOf({ list: [1] }, [output('a', 'string', 'toString'), output('b', 'integer', 'list.length.x')]),
  ).toEqual({
    a: null,
    b: null,
  });
});
