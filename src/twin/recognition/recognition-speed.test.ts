import { expect, test } from 'vitest';
import type { Document } from '../../kernel/model/document.ts';
import { cpuTime } from '../../lib/cpu-time.harness.ts';
import { recognise } from './recognise.ts';
import { tenantWith } from './restaurant.harness.ts';
import { scopeOf } from './scope.ts';

const INTENTS = 200;
const SENTENCES = 20;
/** Milliseconds of the processor for one utterance, on the slowest machine that we know. */
const LIMIT = 2;

/** A sentence of common words, words of the intent and numbers, the same every time. */
function sentence(intent: number, place: number): string {
  const own = ['alpha', 'beta', 'gamma'].map(
    (word, i) => `${word}${String.fromCharCode(97 + ((intent + i * place) % 26))}${'xyzuvw'[intent % 6]}`,
  );
  const common = ['please', 'I want', 'can you', 'the', 'my', 'for', 'account', 'money', '请', '我想查'];
  const a = common[(intent * 7 + place) % common.length];
  const b = common[(intent + place * 3) % common.length];
  return `${a} ${own.join(' ')} ${b} topic${intent} ${place}`;
}

test(`an utterance takes less than ${LIMIT} ms with ${INTENTS} intents of ${SENTENCES} sentences`, () => {
  const domain: Document = {
    kind: 'domain',
    formatVersion: 1,
    id: 'large',
    name: 'Large',
    languages: ['en-US'],
    intents: Array.from({ length: INTENTS }, (_, intent) => ({
      code: `i${intent}`,
      name: `Intent ${intent}`,
      corpora: Array.from({ length: SENTENCES }, (_, place) => sentence(intent, place)),
      rules: [`[please|I want](book|reserve) topic${intent}`],
      slots: [
        { name: 'when', entity: 'sys.date' },
        { name: 'many', entity: 'sys.number' },
      ],
    })),
  };
  const scope = scopeOf({ domain: 'large' }, tenantWith(domain));
  const say = (turn: number): void => {
    const content = `${sentence(turn % INTENTS, 3)} accuont tomorow 我想查余额 at ${turn}`;
    const request = { content, language: 'en-US', context: '', intentions: 5, event: 'none', dialog: null };
    expect(recognise(scope, request, { now: 0 }).intents.length).toBeGreaterThan(0);
  };
  for (let turn = 0; turn < 50; turn += 1) say(turn);
  const turns = 200;
  const started = cpuTime();
  for (let turn = 0; turn < turns; turn += 1) say(turn);
  expect((cpuTime() - started) / turns).toBeLessThan(LIMIT);
});
