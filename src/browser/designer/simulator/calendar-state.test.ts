import { expect, test } from 'vitest';
import type { Document } from '../../../kernel/model/document.ts';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import { calendarStates, clockText, tenantZoneOf } from './calendar-state.ts';

const document = (fields: object): Document => ({ formatVersion: 1, name: 'Office', ...fields }) as Document;
const tenant = tenantOf([
  document({ kind: 'tenant', id: 'tenant', timeZone: 'Asia/Shanghai', languages: ['en-US'] }),
  document({
    ...{ kind: 'calendar', id: 'office' },
    week: [{ days: ['monday'], opens: '09:00', closes: '18:00' }],
  }),
  document({ kind: 'calendar', id: 'odd', timeZone: 'Mars/Olympus' }),
  document({ kind: 'calendar', id: 'shut', timeZone: 'Europe/Berlin' }),
]);

/** Saturday 2026-01-03 18:05 in Shanghai. */
const SATURDAY = Date.UTC(2026, 0, 3, 10, 5);

test('a calendar tells whether it is open and when that changes, by its own clocks or the tenant’s', () => {
  expect(calendarStates(tenant, SATURDAY)).toEqual([
    { id: 'office', name: 'Office', zone: 'Asia/Shanghai', isOpen: false, next: Date.UTC(2026, 0, 5, 1, 0) },
    { id: 'shut', name: 'Office', zone: 'Europe/Berlin', isOpen: false, next: null },
  ]);
  expect(calendarStates(tenant, Date.UTC(2026, 0, 5, 1, 0))[0]).toMatchObject({
    isOpen: true,
    next: Date.UTC(2026, 0, 5, 10, 0),
  });
});

test('the clock shows weekday and time of the zone, in both languages', () => {
  expect(clockText(SATURDAY, 'Asia/Shanghai', 'en')).toMatch(/Sat.*18:05/);
  expect(clockText(SATURDAY, 'Asia/Shanghai', 'zh')).toMatch(/周六.*18:05/);
  expect(clockText(SATURDAY, 'Asia/Shanghai', 'en', true)).toMatch(/3 Jan 2026/);
});

test('a tenant without a zone that is known goes by UTC', () => {
  expect(tenantZoneOf(tenantOf([]))).toBe('UTC');
  expect(tenantZoneOf(tenant)).toBe('Asia/Shanghai');
});
