import { expect, test } from 'vitest';
import type { MockedAnswer } from '../../../twin/simulator/mock-answer.ts';
import { fitsService } from '../../../twin/simulator/to-answer.ts';
import { ANSWER_KINDS, answerDraft, newAnswer, readAnswer } from './answer-draft.ts';

const ANSWERS: readonly MockedAnswer[] = [
  { with: 'json', status: 200, body: { balance: 12.5 } },
  { with: 'json', status: 503, body: {} },
  { with: 'text', status: 200, body: 'oops' },
  { with: 'silence' },
  { with: 'connection-error', problem: 'connection-error' },
  { with: 'connection-error', problem: 'tls-error', message: 'no route' },
  {
    with: 'intents',
    intents: [{ intent: 'bill', confidence: 80, slots: { month: 'May' }, scenario: 's', response: 'r' }],
  },
  { with: 'intents', intents: [] },
  { with: 'transferred' },
  { with: 'refused', reason: 'no-agents' },
];

test.each(ANSWERS)('what is shown of %j reads as the same answer', (answer) => {
  expect(readAnswer(answerDraft(answer))).toEqual({ ok: true, answer });
});

test('each service answers in its own ways, and a new answer of each can be given as it is or says what it lacks', () => {
  for (const [to, kinds] of Object.entries(ANSWER_KINDS)) {
    for (const kind of kinds) {
      const read = readAnswer(newAnswer(kind));
      if (read.ok) expect(fitsService({ to: to as 'interface', answer: read.answer })).toBe(true);
      else expect([kind, read.wrong]).toEqual(['intents', 'intents']);
    }
  }
});

test.each([
  ['body', { ...newAnswer('json'), body: '{' }],
  ['body', { ...newAnswer('json'), body: '{"__proto__":1}' }],
  ['status', { ...newAnswer('json'), status: 99 }],
  ['status', { ...newAnswer('json'), status: '' }],
  ['confidence', { ...newAnswer('intents'), intents: [{ intent: 'a', confidence: 101, slots: '' }] }],
  ['slots', { ...newAnswer('intents'), intents: [{ intent: 'a', confidence: 1, slots: '{"a":1}' }] }],
  ['message', { ...newAnswer('connection-error'), message: 'x'.repeat(1025) }],
])('a wrong %s is named', (wrong, draft) => {
  expect(readAnswer(draft)).toEqual({ ok: false, wrong });
});
