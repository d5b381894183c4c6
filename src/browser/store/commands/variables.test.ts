import { expect, test } from 'vitest';
import { valueAt } from '../../../lib/json-pointer.ts';
import { smallStore } from '../model/small-flow.harness.ts';
import { addVariable } from './add-variable.ts';
import { changeVariable } from './change-variable.ts';
import { deleteVariable } from './delete-variable.ts';
import { renameVariable } from './rename-variable.ts';

test('renaming a variable rewrites exactly its uses: no longer name, no text, no other scope', () => {
  const { store, element, flow } = smallStore();
  expect(store.run(renameVariable, { from: 'card', to: 'account' })).toEqual({ ok: true });
  expect(valueAt(element('hello')?.settings, '/prompt/text')).toBe('Hello ${FLOW.account}, not FLOW.card.');
  expect(valueAt(element('set')?.settings, '/assignments/0')).toEqual({
    variable: 'FLOW.account',
    value: 'FLOW.cardNumber + FLOW.account + "FLOW.card"',
  });
  expect(flow().variables.map(({ name }) => name)).toEqual(['account', 'cardNumber', 'pin']);
  expect(store.api.getState().history.past).toHaveLength(1);
});

test('a variable is not renamed to a name that is taken or is none', () => {
  const { store } = smallStore();
  expect(store.run(renameVariable, { from: 'card', to: 'pin' }).ok).toBe(false);
  expect(store.run(renameVariable, { from: 'card', to: 'two words' }).ok).toBe(false);
  expect(store.run(renameVariable, { from: 'card', to: '__proto__' }).ok).toBe(false);
});

test('a variable that is used is deleted only when that is said', () => {
  const { store, flow } = smallStore();
  expect(store.reason(deleteVariable, { name: 'card', evenIfUsed: false })?.en).toBe(
    'Hello and 1 more use card. Change them first, or delete it all the same.',
  );
  store.run(deleteVariable, { name: 'card', evenIfUsed: true });
  store.run(deleteVariable, { name: 'pin', evenIfUsed: false });
  expect(flow().variables.map(({ name }) => name)).toEqual(['cardNumber']);
});

test('variables are added once, and change all but their name', () => {
  const { store, flow } = smallStore();
  expect(store.run(addVariable, { variable: { name: 'card', type: 'string' } }).ok).toBe(false);
  store.run(changeVariable, { name: 'card', becomes: { type: 'integer', default: 3 } });
  expect(flow().variables[0]).toEqual({ name: 'card', type: 'integer', default: 3 });
});
