import { describe, expect, it } from 'vitest';
import { flowEnvironment } from '../../../kernel/expressions/flow-environment.ts';
import { completeExpression, completeTemplate } from './complete.ts';
import type { Completions } from './completion.ts';
import { NO_SCOPE, type TextScope } from './text-scope.ts';

const variable = (name: string, type: 'string' | 'integer' | 'list') => ({ name, type, encrypted: false }) as const;

const environment = {
  ...flowEnvironment(
    [variable('card', 'string'), variable('cardTries', 'integer'), variable('rows', 'list')],
    [variable('vip', 'string')],
  ),
  scopes: ['RESULT'] as const,
  result: [variable('balance', 'string')],
};

const scope: TextScope = {
  ...NO_SCOPE,
  seen: { calldata: ['data.verifyResult', 'card no'], toc: [], result: [] },
  describe: (name) => (name === 'FLOW.card' ? 'Number on the card' : ''),
};

/** `|` marks the caret. */
function complete(marked: string, { isAsked = false, isTemplate = false } = {}): Completions | null {
  const caret = marked.indexOf('|');
  const where = { text: marked.replace('|', ''), caret, environment, scope, isAsked };
  return isTemplate ? completeTemplate(where) : completeExpression(where);
}

function labels(marked: string, options?: Parameters<typeof complete>[1]): readonly string[] {
  return complete(marked, options)?.items.map(({ label }) => label) ?? [];
}

describe('completion', () => {
  it('offers the variables of the flow behind FLOW and a point', () => {
    expect(labels('FLOW.|')).toEqual(['card', 'cardTries', 'rows']);
    expect(labels("FLOW.|card == '1'")).toEqual(['card', 'cardTries', 'rows']);
  });

  it('finds variables by a part of their name wherever one may begin, the nearest first', () => {
    expect(labels('car|')[0]).toBe('FLOW.card');
    expect(labels('1 + tries|')).toEqual(['FLOW.cardTries']);
  });

  it('replaces the whole word around the caret', () => {
    expect(complete("FLOW.ca|rd == '1'")).toMatchObject({ from: 5, to: 9 });
  });

  it('offers outputs of the interface behind RESULT, and seen keys behind calldata, in brackets when they are no words', () => {
    expect(labels('RESULT.|')).toEqual(['balance']);
    expect(complete('calldata|.')?.items[0]?.label).toBe('calldata.data.verifyResult');
    expect(complete('no|')?.items.find(({ label }) => label.includes('card no'))?.insert).toBe('calldata["card no"]');
  });

  it('offers methods that fit the value before the point', () => {
    expect(labels('FLOW.card.|').some((label) => label.startsWith('startsWith('))).toBe(true);
    expect(labels('FLOW.rows.|')).toContain('exists(x, condition)');
    expect(labels('FLOW.rows.|')).not.toContain('trim()');
    expect(labels('FLOW.card.|')).not.toContain('exists(x, condition)');
    expect(labels('FLOW.rows[0].|')).toContain('trim()');
    expect(labels('string(FLOW.cardTries).|')).toContain('trim()');
    expect(labels('FLOW.cardTries.|')).toEqual([]);
  });

  it('puts the caret between the brackets of a function that takes something', () => {
    const starts = complete('FLOW.card.startsW|')?.items[0];
    expect(starts).toMatchObject({ insert: 'startsWith()', caret: 'startsWith('.length });
    expect(complete('FLOW.card.tri|')?.items[0]).toMatchObject({ insert: 'trim()', caret: 'trim()'.length });
  });

  it('offers operators behind a value and everything in an empty place, but only when asked', () => {
    expect(labels('FLOW.card |')).toEqual([]);
    expect(labels('FLOW.card |', { isAsked: true })).toContain('==');
    expect(labels('|', { isAsked: true })).toContain('FLOW.card');
    expect(labels('FLOW.card == |', { isAsked: true })).toContain('GLOBAL.vip');
  });

  it('says nothing inside quotes and numbers', () => {
    expect(complete("'FLOW.|'")).toBeNull();
    expect(complete("FLOW.card == 'ab|")).toBeNull();
    expect(complete('12|')).toBeNull();
  });

  it('says nothing when the word is written already', () => {
    expect(complete('FLOW.rows|')).toBeNull();
  });

  it('tells what a variable is for', () => {
    expect(complete('FLOW.car|')?.items[0]).toMatchObject({ doc: 'Number on the card', type: 'string' });
  });

  it('works between the braces of a text only, closed or not', () => {
    expect(labels('Dear FLOW.|', { isTemplate: true })).toEqual([]);
    expect(complete('Dear ${FLOW.ca|}', { isTemplate: true })).toMatchObject({ from: 12, to: 14 });
    expect(labels('Dear ${|', { isTemplate: true })).toContain('FLOW.card');
    expect(labels('Pay $${|', { isTemplate: true })).toEqual([]);
  });
});
