import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemText } from './problem-text.ts';

test('a sentence with a name keeps the name', () => {
  expect(problemText('No mock answers interface balance; add one or switch to the live service.').zh).toContain(
    'balance',
  );
});

test('a sentence that is not known stays as it is', () => {
  expect(problemText('Something new.')).toEqual({ en: 'Something new.', zh: 'Something new.' });
});

/** Sentences that stand whole in the source of the simulator: all of them must be known here. */
test('every fixed sentence of the simulator is told in Chinese', () => {
  const folder = join(import.meta.dirname, '../../../twin/simulator');
  const files = [
    'moves.ts',
    'set-variable.ts',
    'record-actions.ts',
    'scenario-from.ts',
    'given-input.ts',
    'run-call.ts',
    'session.ts',
  ];
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(files));
  const sources = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const sentences = [
    ...sources.matchAll(
      /'((?:The call|This wait|The answer never|The caller|The run|Played|More than|What the caller)[^'\n]*\.)'/g,
    ),
  ];
  expect(sentences.length).toBeGreaterThan(12);
  for (const [, sentence = ''] of sentences) expect(problemText(sentence).zh, sentence).toMatch(/[\u4e00-\u9fff]/);
});
