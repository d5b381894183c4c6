import type { ReactNode } from 'react';
import { useText } from './i18n/use-text.ts';
import { timeAgo } from './time-ago.ts';

/** When something happened, in words; the exact time when pointed at. `at` is an ISO time. */
export function TimeLabel({ at }: { readonly at: string }): ReactNode {
  const { language } = useText();
  const ms = Date.parse(at);
  const exact = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(ms);
  return (
    <time dateTime={at} title={exact}>
      {timeAgo(ms, Date.now(), language)}
    </time>
  );
}
