import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntityForm } from './entity-form.ts';
import { compileEntityPattern } from './entity-pattern.ts';
import { readOrdinaryCorpus } from './ordinary-corpus.ts';
import { comparable, plainText } from './plain-text.ts';
import { readRuleCorpus } from './rule-corpus.ts';

describe('an ordinary corpus', () => {
  test('gives the sentence and the words that fill slots', () => {
    const read = readOrdinaryCorpus('a table for {guests:four} on {day:Friday}');
    expect(read).toEqual({
      ok: true,
      corpus: {
        text: 'a table for four on Friday',
        labels: [
          { slot: 'guests', start: 12, end: 16 },
          { slot: 'day', start: 20, end: 26 },
        ],
      },
    });
  });

  test.each([
    ['for {four', 'brace'],
    ['for four}', 'brace'],
    ['for {four}', 'label'],
    ['for {guests: }', 'label'],
  ])('is refused when its labels are broken: %s', (written, problem) => {
    expect(readOrdinaryCorpus(written)).toEqual({ ok: false, problem });
  });
});

describe('a rule corpus', () => {
  test('says what may and what must be said', () => {
    expect(readRuleCorpus('[please](book|get (a|one)) {thing}')).toEqual({
      ok: true,
      pattern: [
        { is: 'choice', optional: true, ways: [[{ is: 'words', text: 'please' }]] },
        {
          is: 'choice',
          optional: false,
          ways: [
            [{ is: 'words', text: 'book' }],
            [
              { is: 'words', text: 'get ' },
              {
                is: 'choice',
                optional: false,
                ways: [[{ is: 'words', text: 'a' }], [{ is: 'words', text: 'one' }]],
              },
            ],
          ],
        },
        { is: 'slot', slot: 'thing' },
      ],
    });
  });

  test.each([
    ['(a|b', 'open', 0],
    ['a)', 'close', 1],
    ['(a]', 'close', 2],
    ['a|b', 'bar', 1],
    ['(a|)', 'empty-choice', 3],
    ['()', 'empty-choice', 1],
    ['{a b}', 'slot', 0],
    ['[a]', 'nothing-required', 0],
    ['...', 'nothing-required', 0],
    ['('.repeat(10), 'too-deep', 9],
  ])('is refused where it goes wrong: %s', (written, problem, at) => {
    expect(readRuleCorpus(written)).toEqual({ ok: false, problem, at });
  });

  test('is read or refused, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab ()[]{}|') }), (text) => {
        const read = readRuleCorpus(text);
        if (!read.ok) expect(read.at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test('a form of a composite entity names entities between words', () => {
  expect(readEntityForm('from {city} to {sys.date}')).toEqual([
    { is: 'words', text: 'from' },
    { is: 'entity', entity: 'city' },
    { is: 'words', text: 'to' },
    { is: 'entity', entity: 'sys.date' },
  ]);
  expect(readEntityForm('from {city to')).toBeUndefined();
  expect(readEntityForm('no entity')).toBeUndefined();
});

test('a pattern finds its places in either case, and a broken one is none', () => {
  expect(compileEntityPattern('[A-Z]{2}[0-9]+')?.('it is ab12, or CD3')).toEqual([
    { start: 6, end: 10 },
    { start: 15, end: 18 },
  ]);
  expect(compileEntityPattern('(')).toBeUndefined();
  expect(compileEntityPattern('x*')?.('abc')).toEqual([]);
});

test('the plain forms of a text have one length, and spaces, case and punctuation do not count', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { cased, lower, words } = plainText(text);
      expect([lower.length, words.length]).toEqual([cased.length, cased.length]);
    }),
  );
  expect(comparable('  Where is, my CARD? ')).toBe('where is my card');
  expect(comparable('查 一下，余额。')).toBe('查一下余额');
  expect(comparable('ＡＢＣ１２')).toBe('abc12');
});
