import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeAccessCode } from './access-code.ts';
import { draftOperations, versionOperations } from './allowed-operations.ts';
import { answeringVersion } from './answering-version.ts';
import { draftState, EDITING_ENDS_AFTER, otherEditors } from './draft-state.ts';
import { type FlowLife, UNRELEASED } from './flow-life.ts';
import { ruleArbitrary } from './life-model.harness.ts';
import { matchesNumber, ruleProblem } from './number-rule.ts';
import { versionName, versionNumber } from './version.ts';

const life: FlowLife = {
  accessCode: '700001',
  versions: [
    { number: 1, state: 'official', type: 'main', hash: 'a', rules: [] },
    { number: 2, state: 'gray', type: 'main', hash: 'b', rules: [{ by: 'prefix', prefix: '139' }] },
  ],
};

test('versions begin with V1.0 and grow by 0.1', () => {
  expect([1, 2, 10, 11, 12, 101].map(versionName)).toEqual(['V1.0', 'V1.1', 'V1.9', 'V2.0', 'V2.1', 'V11.0']);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (number) => {
      expect(versionNumber(versionName(number))).toBe(number);
    }),
  );
  for (const name of ['1.0', 'V0.9', 'V1', 'V1.10', 'v1.0', 'V1.0 ', 'V01.0'])
    expect(versionNumber(name)).toBeUndefined();
});

describe('a number rule', () => {
  test.each([
    [{ by: 'prefix', prefix: '+86 139' }, '8613900000000', true],
    [{ by: 'prefix', prefix: '139' }, '+139-1', true],
    [{ by: 'prefix', prefix: '139' }, '138', false],
    [{ by: 'segment', from: '1000', to: '1999' }, '1500', true],
    [{ by: 'segment', from: '1000', to: '1999' }, '2000', false],
    [{ by: 'segment', from: '1000', to: '1999' }, '15000', false],
    [{ by: 'list', numbers: ['110', '(020) 11-2'] }, '020112', true],
    [{ by: 'list', numbers: ['110'] }, '1100', false],
    [{ by: 'prefix', prefix: '' }, '110', false],
  ] as const)('%j and the caller %s: %s', (rule, caller, expected) => {
    expect(matchesNumber([rule], caller)).toBe(expected);
  });

  test('that has no problem fits the numbers that it names, and no rule fits an empty number', () => {
    fc.assert(
      fc.property(ruleArbitrary, (rule) => {
        expect(matchesNumber([rule], '')).toBe(false);
        if (ruleProblem(rule) !== undefined) return;
        const named = rule.by === 'prefix' ? [rule.prefix] : rule.by === 'list' ? rule.numbers : [rule.from, rule.to];
        for (const number of named) expect(matchesNumber([rule], number)).toBe(true);
      }),
    );
  });

  test('says what is wrong with it', () => {
    expect(ruleProblem({ by: 'list', numbers: [] })).toBe('no-number');
    expect(ruleProblem({ by: 'prefix', prefix: 'abc' })).toBe('no-number');
    expect(ruleProblem({ by: 'segment', from: '1', to: '10' })).toBe('ends-differ');
    expect(ruleProblem({ by: 'segment', from: '9', to: '1' })).toBe('ends-swapped');
  });
});

test('a caller whom the gray rules name gets the gray version, everybody else the official one', () => {
  expect(answeringVersion(life, '13900000000')?.number).toBe(2);
  expect(answeringVersion(life, '13800000000')?.number).toBe(1);
  expect(answeringVersion(UNRELEASED, '13800000000')).toBeUndefined();
});

test('a draft is new, edited by others, as released, or not released', () => {
  const editor = { editor: 'x', author: 'Mei', at: 1000 };
  expect(draftState(UNRELEASED, 'a', [])).toBe('new');
  expect(draftState(life, 'a', [])).toBe('official');
  expect(draftState(life, 'b', [])).toBe('gray');
  expect(draftState(life, 'c', [])).toBe('unreleased');
  expect(draftState(life, 'c', [editor])).toBe('editing');
});

test('who was silent for five minutes has left, and nobody is in his own way', () => {
  const editors = [{ editor: 'x', author: 'Mei', at: 1000 }];
  expect(otherEditors(editors, 1000 + EDITING_ENDS_AFTER - 1, 'y')).toHaveLength(1);
  expect(otherEditors(editors, 1000 + EDITING_ENDS_AFTER, 'y')).toEqual([]);
  expect(otherEditors(editors, 1000, 'x')).toEqual([]);
});

test('the operations are those of each state', () => {
  expect(draftOperations('new', false)).toEqual(['edit', 'change-attributes', 'delete', 'release']);
  expect(draftOperations('unreleased', true)).not.toContain('delete');
  expect(draftOperations('editing', false)).not.toContain('release');
  expect(versionOperations('gray')).toContain('publish');
  expect(versionOperations('official')).not.toContain('publish');
  expect(versionOperations('offline')).toContain('release-again');
});

test('access codes are given in order, and none twice', () => {
  expect(freeAccessCode(new Set())).toBe('700001');
  expect(freeAccessCode(new Set(['700001', '700002', '12345']))).toBe('700003');
});
