import { expect, test } from 'vitest';
import type { TenantHeader } from '../../../contract/tenants.ts';
import { firstStep } from './first-start.ts';

const sample = { id: 'bank-line', name: 'Bank line', description: '', documents: 3 };
const tenant = (id: string): TenantHeader => ({ id, name: id, change: 1, updatedAt: '', documents: 1 });

test('a newcomer to an empty server gets the sample made', () => {
  const others = [{ ...sample, id: 'another' }, sample];
  expect(firstStep(false, [], others)).toEqual({ do: 'make', sample: 'bank-line', name: 'Bank line' });
});

test('a newcomer to a server that has the sample meets it there', () => {
  const tenants = [tenant('ours'), tenant('bank-line')];
  expect(firstStep(false, tenants, [sample])).toEqual({ do: 'open', tenant: 'bank-line' });
});

test('a newcomer to a server with other tenants chooses', () => {
  expect(firstStep(false, [tenant('a'), tenant('b')], [sample])).toEqual({ do: 'nothing' });
});

test('whoever was here before is left alone, also on an emptied server', () => {
  expect(firstStep(true, [], [sample])).toEqual({ do: 'nothing' });
  expect(firstStep(true, [tenant('bank-line')], [sample])).toEqual({ do: 'nothing' });
});

test('without samples nothing is made', () => {
  expect(firstStep(false, [], [])).toEqual({ do: 'nothing' });
});
