import type { Language } from './i18n/language.ts';

const STEPS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "5 minutes ago" within a month, the date beyond. Times are milliseconds since 1970. */
export function timeAgo(at: number, now: number, language: Language): string {
  const passed = Math.max(0, now - at);
  const locale = language === 'zh' ? 'zh-CN' : 'en';
  if (passed > 30 * 86_400_000) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, ms] of STEPS) if (passed >= ms) return format.format(-Math.floor(passed / ms), unit);
  return format.format(0, 'second');
}
