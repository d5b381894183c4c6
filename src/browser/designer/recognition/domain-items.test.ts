import { expect, test } from 'vitest';
import type { DomainDocument } from '../../../catalogue/kinds/domain/document.gen.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { RESTAURANT } from '../../../twin/recognition/restaurant.harness.ts';
import { domainItems, newItem } from './domain-items.ts';

const domain = RESTAURANT as unknown as DomainDocument;
const names = (section: Parameters<typeof domainItems>[1], search: string) =>
  domainItems(domain, section, search, []).map(({ name }) => name);

test('items are found by anything that stands in them', () => {
  expect(names('intents', 'COOK')).toEqual(['Menu']);
  expect(names('intents', 'ask-guests')).toEqual(['Book a table']);
  expect(names('entities', '机场')).toEqual(['place']);
  expect(names('questionGroups', 'park')).toEqual(['House']);
  expect(names('intents', 'nowhere')).toEqual([]);
});

test('items tell how much is in them and what is wrong with them', () => {
  const finding = (path: string, severity: Finding['severity']): Finding => ({
    code: 'c',
    severity,
    message: '',
    params: {},
    path,
  });
  const items = domainItems(domain, 'intents', '', [
    finding('/intents/1/corpora/0', 'warning'),
    finding('/intents/1/slots/0', 'error'),
    finding('/intents/10', 'error'),
  ]);
  expect(items[0]).toMatchObject({ name: 'Book a table', detail: 'book', count: 7, severity: null });
  expect(items[1]).toMatchObject({ name: 'Taxi', count: 2, severity: 'error' });
});

test('a new item has a name that nobody has', () => {
  expect(newItem(domain, 'intents', 'Intent')).toEqual({ code: 'intent_8', name: 'Intent 8' });
  const more = {
    ...domain,
    intents: [...domain.intents, { code: 'x', name: 'Intent 9' }],
  } as unknown as DomainDocument;
  expect(newItem(more, 'intents', 'Intent')).toEqual({ code: 'intent_10', name: 'Intent 10' });
});
