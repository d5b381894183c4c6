import type { PlainText } from '../../../kernel/corpora/plain-text.ts';
import { foundBy } from './found.ts';
import type { Span } from './span.ts';

const STREETS = 'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|court|place|way|crescent|terrace';
const ENGLISH = new RegExp(
  `(?<![\\w])\\d{1,5}[a-z]? (?:[a-z'-]+ ){1,4}(?:${STREETS})(?![a-z])\\.?(?:,? (?:apartment|apt|flat|room|unit|floor) ?[\\w-]+)?`,
  'g',
);
const PLACE = '\\p{Script=Han}{1,8}?';
const CHINESE = new RegExp(
  `(?:${PLACE}(?:省|自治区))?(?:${PLACE}[市州盟])?(?:${PLACE}[区县旗])?(?:${PLACE}[镇乡])?${PLACE}(?:路|街|大道|巷|弄|村(?!\\p{Script=Han}{0,4}[路街道巷])|小区|大厦|广场|花园)(?:[\\d一二三四五六七八九十百]+(?:号楼|号|弄|栋|幢|座|单元|层|楼|室))*`,
  'gu',
);
/** What a sentence says before it comes to the address. */
const BEFORE = /^(?:地址|位于|我们?|家里?|公司|现|就|住|在|送|寄|到|是|为|请|把|的)+/u;

/** Street addresses by their usual form. The value is the text. Names of places alone are no addresses. */
export function findAddresses({ cased, lower }: PlainText): readonly Span[] {
  const english = foundBy('sys.address', lower, ENGLISH, ([text]) => text);
  const chinese = foundBy('sys.address', lower, CHINESE, ([text]) => text).map((span) => {
    const lead = BEFORE.exec(span.value)?.[0].length ?? 0;
    return { ...span, start: span.start + lead };
  });
  return [...english, ...chinese].map((span) => ({ ...span, value: cased.slice(span.start, span.end) }));
}
