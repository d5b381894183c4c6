import type { Names } from '../../../kernel/model/element-type.ts';
import type { Language } from '../../ui/i18n/language.ts';
import { sentenceText } from '../sentence-text.ts';
import type { Facts } from './drawing.ts';

/** What the element says or asks; nothing for settings that are still incomplete. */
export function summaryOf({ type, settings }: Facts, names: Names, language: Language): string {
  if (type === undefined) return '';
  try {
    return sentenceText(type.summary(settings, names))[language];
  } catch {
    return '';
  }
}
