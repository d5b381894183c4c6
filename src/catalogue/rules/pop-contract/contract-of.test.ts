import { expect, it } from 'vitest';
import { viewTenant } from '../../../kernel/inspection/view-tenant.ts';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import { catalogue } from '../../catalogue.ts';
import type { ScreenPopDocument } from '../../kinds/screen-pop/document.gen.ts';
import cases from './cases.json' with { type: 'json' };
import { contractOf } from './contract-of.ts';

/** The contract of the pop-up of a case, when its page is integrated so. */
function contractIn(name: string, integration: 'get' | 'web-api' = 'get') {
  const documents = (cases.find((one) => one.name === name)?.documents ?? []) as unknown as ScreenPopDocument[];
  const view = viewTenant(tenantOf(documents), catalogue);
  const pop = view.documents('screen-pop')[0] as unknown as ScreenPopDocument;
  return contractOf(view, { ...pop, page: { ...pop.page, integration } } as ScreenPopDocument);
}

it('knows what every way sets, and the constant', () => {
  expect(contractIn('what every way sets')).toEqual([
    {
      flow: { id: 'main', name: 'main' },
      element: { id: 'queue', name: 'queue' },
      keys: [{ key: 'task', state: 'always', way: [], constants: ['1'] }],
    },
  ]);
});

it('names the way on which it is not set', () => {
  const [key] = contractIn('what one way leaves out')[0]?.keys ?? [];
  expect(key?.state).toBe('sometimes');
  expect(key?.way.at(-1)).toEqual({ flow: 'main', id: 'queue', name: 'queue' });
});

it('a page with the SDK hears all that flows write', () => {
  expect(contractIn('what every way sets', 'web-api')[0]?.keys.map(({ key }) => key)).toEqual(['task']);
});
