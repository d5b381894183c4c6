import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowEnvironment } from '../../../kernel/expressions/flow-environment.ts';
import { problemsOf } from './check-text.ts';
import { paint } from './paint.ts';

const environment = flowEnvironment([{ name: 'n', type: 'integer', encrypted: false }], []);
const scope = { environment: () => environment };

/** The underlined parts of a text. */
function underlined(text: string, isTemplate = false): readonly string[] {
  const problems = problemsOf(text, isTemplate ? undefined : { type: 'any' }, scope);
  return paint(text, isTemplate, problems)
    .filter(({ isWrong }) => isWrong)
    .map(({ start, end }) => text.slice(start, end));
}

describe('problems in a text', () => {
  it('stand under the words that they are about', () => {
    expect(underlined('FLOW.m + 1').join('')).toBe('FLOW.m');
    expect(underlined('Hello ${FLOW.m} and ${FLOW.n}', true).join('')).toBe('FLOW.m');
  });

  it('stand under the last letter when something is missing at the end', () => {
    expect(underlined('FLOW.n + ')).toEqual(['+']);
    expect(underlined('(FLOW.n')).toHaveLength(1);
  });

  it('are only those that are wrong anywhere in a text that several flows read', () => {
    const shared = { environment: () => environment, isShared: true };
    expect(problemsOf('${FLOW.other}', undefined, shared)).toEqual([]);
    expect(problemsOf('${FLOW.other', undefined, shared)).toHaveLength(1);
    expect(problemsOf('FLOW.other', { type: 'any' }, shared)).toHaveLength(1);
  });

  it('are none in a text that is right', () => {
    expect(underlined('FLOW.n + 1 > 2')).toEqual([]);
    expect(underlined('You have ${FLOW.n} left, $${x}', true)).toEqual([]);
  });
});

describe('colours', () => {
  it('cover every text from end to end, whatever is in it', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[${}a-zF.LOW' "()+]{0,30}$/));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isTemplate) => {
        const problems = problemsOf(text, isTemplate ? undefined : { type: 'any' }, scope);
        const strokes = paint(text, isTemplate, problems);
        expect(strokes.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  it('tell scopes, functions, texts and numbers apart', () => {
    const text = "FLOW.card.trim() == 'x' && 1 in [2]";
    const inks = paint(text, false, []).map(({ start, end, ink }) => [text.slice(start, end), ink]);
    expect(inks).toContainEqual(['FLOW', 'scope']);
    expect(inks).toContainEqual(['card', 'name']);
    expect(inks).toContainEqual(['trim', 'function']);
    expect(inks).toContainEqual(["'x'", 'text']);
    expect(inks).toContainEqual(['in', 'word']);
  });
});
