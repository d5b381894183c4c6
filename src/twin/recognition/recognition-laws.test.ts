import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../kernel/model/document.ts';
import bank from './bank-utterances.json' with { type: 'json' };
import { ask, RESTAURANT } from './restaurant.harness.ts';

type Sentences = Readonly<Record<string, readonly string[]>>;

function domainOf(corpora: Sentences): Document {
  const intents = Object.entries(corpora).map(([code, sentences]) => ({ code, name: code, corpora: sentences }));
  return { kind: 'domain', formatVersion: 1, id: 'd', name: 'D', languages: ['en-US'], intents };
}

const bankCorpora: Sentences = Object.fromEntries(
  Object.entries(bank).map(([code, { en, zh }]) => [code, [...en, ...zh]]),
);
const BANK = domainOf(bankCorpora);
const words = fc.constantFrom(
  'table',
  'card',
  'my',
  'lost',
  'pay',
  'the',
  'for',
  'two',
  'tomorrow',
  'Friday',
  '余',
  '额',
  '查',
  '卡',
  '我',
  'bomb',
  'hm',
  '3',
  'pm',
  '、',
  '!',
  'airport',
  'from',
);
const utterance = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));

test('the same request has the same answer, and anything at all has one', () => {
  fc.assert(
    fc.property(fc.oneof(utterance, fc.string({ unit: 'grapheme' })), fc.jsonValue(), (content, dialog) => {
      const rest = { dialog: dialog as never };
      const answer = ask(content, rest);
      expect(ask(content, rest, structuredClone(RESTAURANT))).toEqual(answer);
      for (const { confidence } of answer.intents) expect(confidence >= 0 && confidence <= 100).toBe(true);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }),
  );
});

test('every corpus sentence is recognised as its own intent', () => {
  for (const [code, sentences] of Object.entries(bankCorpora)) {
    for (const sentence of sentences) {
      const [intent] = ask(sentence, {}, BANK).intents;
      expect([sentence, intent?.code, intent?.confidence]).toEqual([sentence, code, 100]);
    }
  }
});

test('the order of intents, of sentences and of labels does not matter', () => {
  const order = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(order, utterance, (keys, content) => {
      const shuffled = <T>(list: readonly T[]): readonly T[] =>
        list
          .map((item, i) => [keys[i % keys.length] ?? 0, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const other = domainOf(
        Object.fromEntries(shuffled(Object.entries(bankCorpora)).map(([code, list]) => [code, shuffled(list)])),
      );
      const considered = (domain: Document) =>
        ask(content, {}, domain)
          .why.candidates.map(({ code, confidence }) => `${code} ${confidence}`)
          .slice(0, 3)
          .sort();
      const here = considered(BANK);
      // Of equally likely ones the first eight are told, and which those are is a matter of order.
      if (new Set(here.map((line) => line.split(' ')[1])).size === here.length) expect(considered(other)).toEqual(here);
    }),
    { numRuns: 50 },
  );
  const taxi = (corpus: string) =>
    ask(
      'a taxi from the hotel to the airport',
      {},
      {
        ...RESTAURANT,
        intents: [
          {
            code: 'taxi',
            name: 'Taxi',
            corpora: [corpus],
            slots: [
              { name: 'to', entity: 'place' },
              { name: 'from', entity: 'place' },
            ],
          },
        ],
      },
    ).intents[0]?.slots;
  expect(taxi('a taxi from {from:the station} to {to:the hotel}')).toEqual({ from: 'hotel', to: 'airport' });
  expect(taxi('a taxi to {to:the station} from {from:the hotel}')).toEqual({ from: 'hotel', to: 'airport' });
});

describe('sentences that nobody taught', () => {
  const asked = Object.entries(bank).flatMap(([code, { test: sentences }]) => sentences.map((say) => ({ code, say })));
  const answers = asked.map(({ code, say }) => {
    const [intent] = ask(say, {}, BANK).intents;
    return { say, code, found: intent?.code ?? 'unknown', confidence: intent?.confidence ?? 0 };
  });
  const share = (list: typeof answers): number =>
    list.filter(({ code, found }) => code === found).length / Math.max(1, list.length);

  test('are recognised nine times of ten', () => {
    const wrong = answers.filter(({ code, found }) => code !== found);
    expect(share(answers), JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(0.9);
  });

  test('are the more likely right the surer the recogniser is', () => {
    const sure = answers.filter(({ confidence }) => confidence >= 60);
    const unsure = answers.filter(({ confidence }) => confidence < 60);
    expect(sure.length).toBeGreaterThan(10);
    expect(share(sure)).toBeGreaterThanOrEqual(Math.max(0.95, share(unsure)));
  });

  test('of another world are unknown', () => {
    for (const say of ['the weather in Paris', 'play some jazz', '今天天气怎么样', '放首歌听听']) {
      expect([say, ask(say, {}, BANK).intents]).toEqual([say, []]);
    }
  });
});
