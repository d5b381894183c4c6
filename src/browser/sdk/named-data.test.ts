import { expect, it } from 'vitest';
import { withNamedData } from './named-data.ts';

it('gives handlers the name `data` as long as they run, and takes it away when they throw, too', () => {
  const names: { data?: string } = {};
  const seen: unknown[] = [];
  withNamedData(names, (eventData) => seen.push(eventData, names.data), 'Ringing');
  expect(seen).toEqual(['Ringing', 'Ringing']);
  expect(names).toEqual({});
  const failing = () => {
    throw new Error('of the page');
  };
  expect(() => withNamedData(names, failing, 'Ringing')).toThrow('of the page');
  expect(names).toEqual({});
});

it('leaves a page its own `data`', () => {
  const names = { data: 'of the page' };
  const seen: unknown[] = [];
  withNamedData(names, () => seen.push(names.data), 'Ringing');
  expect(seen).toEqual(['of the page']);
  expect(names).toEqual({ data: 'of the page' });
});
