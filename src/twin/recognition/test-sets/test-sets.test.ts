import { describe, expect, test } from 'vitest';
import type { Document } from '../../../kernel/model/document.ts';
import { RESTAURANT, tenantWith } from '../restaurant.harness.ts';
import { confusionOf } from './confusion.ts';
import type { RecognitionTest } from './recognition-test.ts';
import { runRecognitionTest } from './run-recognition-test.ts';

const ROBOT: Document = {
  kind: 'robot',
  formatVersion: 1,
  id: 'waiter',
  name: 'Waiter',
  accessCode: '900001',
  dialogType: 'chatbot',
  flow: 'main',
  domains: ['restaurant'],
};

const turn = (say: string, intent: string, rest: object = {}) => ({ say, intent, ...rest });

function run(dialogs: RecognitionTest['dialogs'], rest: Partial<RecognitionTest> = {}) {
  const document = {
    kind: 'recognition-test',
    formatVersion: 1,
    id: 't',
    name: 'T',
    about: { type: 'domain', domain: 'restaurant' },
    dialogs,
    ...rest,
  };
  return runRecognitionTest(document, tenantWith(RESTAURANT, ROBOT));
}

describe('a recognition test', () => {
  test('passes when enough turns are right, and remembers within a dialog only', () => {
    const result = run([
      {
        turns: [
          turn('I want to book a table', 'book', { command: 'ask-guests' }),
          turn('four', 'book', { command: 'day', slots: { guests: '4' } }),
          turn('tomorrow', 'book', { command: 'finish', slots: { day: '20260106' } }),
        ],
      },
      { turns: [turn('four', 'unknown')] },
    ]);
    expect(result).toMatchObject({ passed: true, accuracy: 100, problem: null });
  });

  test('tells what differs of each turn, and fails below the least accuracy', () => {
    const dialogs = [
      { turns: [turn('what is on the menu', 'book')] },
      { turns: [turn('a table for two on Friday', 'book', { command: 'day', slots: { guests: '3' } })] },
      { turns: [turn('bring me the bill', 'bill')] },
    ];
    const result = run(dialogs);
    expect(result.turns.map(({ wrong }) => wrong)).toEqual([['intent'], ['command', 'slots'], []]);
    expect(result).toMatchObject({ passed: false, accuracy: 33.3 });
    expect(run(dialogs, { minAccuracy: 33 }).passed).toBe(true);
  });

  test('of a robot asks only what the robot binds', () => {
    const dialogs = [{ turns: [turn('do you have parking', 'systemQA')] }];
    expect(run(dialogs).passed).toBe(true);
    expect(run(dialogs, { about: { type: 'robot', robot: 'waiter' } }).turns[0]?.found.code).toBe('unknown');
  });

  test.each([
    [{ about: { type: 'domain', domain: 'gone' } }, 'There is no domain gone.'],
    [{ startsAt: '2026-02-30T00:00:00Z' }, 'The test cannot start'],
    [{ dialogs: [] }, 'The test says nothing.'],
  ] as const)('that cannot be run says why: %j', (rest, problem) => {
    const result = run([{ turns: [turn('four', 'unknown')] }], rest as Partial<RecognitionTest>);
    expect(result.passed).toBe(false);
    expect(result.problem).toContain(problem);
  });
});

test('a confusion matrix counts what was taken for what, with precision and recall', () => {
  const pairs = [
    { expected: 'a', found: 'a' },
    { expected: 'a', found: 'a' },
    { expected: 'a', found: 'b' },
    { expected: 'b', found: 'b' },
    { expected: 'c', found: 'a' },
  ];
  expect(confusionOf(pairs)).toEqual({
    codes: ['a', 'b', 'c'],
    counts: [
      [2, 1, 0],
      [0, 1, 0],
      [1, 0, 0],
    ],
    intents: [
      { code: 'a', precision: 66.6, recall: 66.6, expected: 3 },
      { code: 'b', precision: 50, recall: 100, expected: 1 },
      { code: 'c', precision: null, recall: 0, expected: 1 },
    ],
  });
});
