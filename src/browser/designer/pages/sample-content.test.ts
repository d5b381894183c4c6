import { expect, it } from 'vitest';
import type { TableField } from '../../../catalogue/kinds/dynamic-table/table-field.ts';
import type { PageDocument } from '../../../catalogue/kinds/page/document.gen.ts';
import { sampleContent } from './sample-content.ts';

const field = (id: string, more: Partial<TableField>): TableField => ({
  ...{ id, name: id, type: 'string', isIndex: false, isEncrypted: false, isMandatory: false },
  ...more,
});
const fields = [
  field('name', {}),
  field('card', { type: 'number', mask: 'last-four' }),
  field('pin', { isEncrypted: true }),
  field('level', { type: 'dictionary', values: [{ key: '1', value: 'Gold' }] }),
];

it('shows chosen fields in their order, masked as real rows are', () => {
  const page = {
    ...{ name: 'P', layout: 'block', rows: 2 },
    source: {
      type: 'internal',
      objects: [
        {
          ...{ id: 'a', name: 'A', table: 't' },
          fields: [{ name: 'level' }, { name: 'card' }, { name: 'pin' }, { name: 'gone' }, { name: 'name' }],
        },
      ],
    },
  } as unknown as PageDocument;
  const [object] = sampleContent(page, () => fields, 'Sample').objects;
  expect(object?.values.map(({ text }) => text)).toEqual(['Gold', '••••7890', '••••', 'Sample name']);
});

it('an interface is shown as three objects', () => {
  const page = { source: { type: 'external', interface: 'x', by: 'callerNum' } } as unknown as PageDocument;
  expect(sampleContent(page, () => [], 'x').objects).toHaveLength(3);
});
