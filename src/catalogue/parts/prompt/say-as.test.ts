import { expect, test } from 'vitest';
import { CallError } from '../../../kernel/model/call-error.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { sayAs } from './say-as.ts';

type Form = Parameters<typeof sayAs>[1];

test.each<[Form, Value, string, string]>([
  ['phone', '+8613800138000', 'en-US', '+ 8 6 1 3 8 0 0 1 3 8 0 0 0'],
  ['phone', 10086, 'zh-CN', '1 0 0 8 6'],
  ['digits', '0815*#', 'en-US', '0 8 1 5 * #'],
  ['number', '007', 'en-US', '7'],
  ['number', -2.5, 'zh-CN', '-2.5'],
  ['price', 12, 'en-US', '12.00'],
  ['price', '0.5', 'en-US', '0.50'],
  ['time', '00:00:00', 'en-US', '00:00:00'],
  ['time', '23:05:09', 'zh-CN', '23点5分9秒'],
  ['time', '23:05:09', 'fr-FR', '23:05:09'],
  ['date', '20260131', 'en-GB', '31 January 2026'],
  ['date', '20260131', 'zh-CN', '2026年1月31日'],
  ['date', '20260131', 'fr-FR', '2026-01-31'],
  ['date', '20260131', '', '2026-01-31'],
  ['date', 20261231, 'EN', '31 December 2026'],
  ['date', '20240229', 'en-US', '29 February 2024'],
  ['date', '20000229', 'en-US', '29 February 2000'],
])('as %s, %j in %s sounds like %s', (form, value, language, said) => {
  expect(sayAs(value, form, language)).toBe(said);
});

test.each<[Form, Value]>([
  ['phone', '+'],
  ['phone', '12+3'],
  ['digits', ''],
  ['digits', '1.5'],
  ['number', '1e3'],
  ['number', '1,000'],
  ['price', '.5'],
  ['price', '1234567890123456'],
  ['time', '24:00:00'],
  ['time', '9:00:00'],
  ['time', '09:60:00'],
  ['date', '2026131'],
  ['date', '20260001'],
  ['date', '20261301'],
  ['date', '20260100'],
  ['date', '20260431'],
  ['date', '20260229'],
  ['date', '19000229'],
  ['digits', true],
  ['digits', ['1']],
  ['date', {}],
])('as %s, %j cannot be said, and the message says what can', (form, value) => {
  expect(() => sayAs(value, form, 'en-US')).toThrow(CallError);
  expect(() => sayAs(value, form, 'en-US')).toThrow(/Give it/);
});

test('nothing is silent in every form', () => {
  const forms: readonly Form[] = ['phone', 'number', 'digits', 'time', 'date', 'price'];
  expect(forms.map((form) => sayAs(null, form, 'en-US')).join('')).toBe('');
});
