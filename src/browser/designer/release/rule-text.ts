import type { NumberRule } from '../../../twin/lifecycle/number-rule.ts';
import type { Texts } from '../../ui/i18n/use-text.ts';

/** How many numbers of a list are told one by one. */
const SHOWN = 5;

/** A number rule in words. */
export function ruleText(rule: NumberRule, t: Texts['t']): string {
  switch (rule.by) {
    case 'prefix':
      return t('release.rule.isPrefix', { prefix: rule.prefix });
    case 'segment':
      return t('release.rule.isSegment', { from: rule.from, to: rule.to });
    case 'list': {
      const more = rule.numbers.length - SHOWN;
      const list = rule.numbers.slice(0, SHOWN).join(', ');
      return more > 0 ? t('release.rule.isLongList', { list, more }) : t('release.rule.isList', { list });
    }
  }
}
