import { expect, test } from 'vitest';
import { changed } from './move-call.ts';
import { callOf, inputsOf, pressed, sample } from './simulated-call.harness.ts';
import { variableGroups } from './variable-rows.ts';

const bank = sample('bank-line');
const began = callOf(bank, 'bank-line', inputsOf(bank, 'balance-in-chinese'));
const rowOf = (run: typeof began, name: string) =>
  variableGroups(run)
    .flatMap(({ rows }) => rows)
    .find((row) => row.name === name);

test('variables stand in groups by where they belong', () => {
  const prefixes = variableGroups(pressed(began, '1', '1')).map(({ prefix }) => prefix);
  expect(prefixes).toEqual(['FLOW', 'GLOBAL', 'calldata', 'IVRREQUEST', 'SYS']);
});

test('what one key set in motion is marked as changed, through all elements it took', () => {
  expect(rowOf(pressed(began, '1'), 'GLOBAL.greeted')).toMatchObject({ value: true, changed: true });
  expect(rowOf(pressed(began, '1', '1'), 'GLOBAL.greeted')).toMatchObject({ value: true, changed: false });
});

test('what is encrypted is masked, and still marked when it changed', () => {
  const run = pressed(began, '1', '1', '9999000000000012#');
  expect(rowOf(run, 'FLOW.card') ?? rowOf(run, 'GLOBAL.card')).toMatchObject({ value: '******', changed: true });
  expect(JSON.stringify(variableGroups(run))).not.toContain('9999000000000012');
});

test('a value that was set by hand is marked', () => {
  expect(rowOf(changed(pressed(began, '1'), 'GLOBAL.level', 'gold'), 'GLOBAL.level')).toMatchObject({ changed: true });
});

test('that time has passed is not marked', () => {
  const changes = variableGroups(pressed(began, '1')).flatMap(({ rows }) => rows.filter((row) => row.changed));
  expect(changes.map(({ name }) => name)).toEqual(['GLOBAL.greeted', 'calldata.language', 'IVRREQUEST.input']);
});
