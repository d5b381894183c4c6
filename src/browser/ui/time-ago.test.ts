import { expect, test } from 'vitest';
import { timeAgo } from './time-ago.ts';

const now = Date.UTC(2026, 0, 31, 12);

test.each([
  [0, 'now', '现在'],
  [59_000, 'now', '现在'],
  [60_000, '1 minute ago', '1分钟前'],
  [3 * 3_600_000, '3 hours ago', '3小时前'],
  [86_400_000, 'yesterday', '昨天'],
  [40 * 86_400_000, 'Dec 22, 2025', '2025年12月22日'],
])('%d ms ago is "%s"', (passed, en, zh) => {
  expect(timeAgo(now - passed, now, 'en')).toBe(en);
  expect(timeAgo(now - passed, now, 'zh')).toBe(zh);
});

test('a clock that is ahead does not make the future', () => {
  expect(timeAgo(now + 5_000, now, 'en')).toBe('now');
});
