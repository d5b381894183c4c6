import type { Names } from '../../../kernel/model/element-type.ts';
import type { Facts } from './drawing.ts';

/** What the element says or asks; nothing for settings that are still incomplete. */
export function summaryOf({ type, settings }: Facts, names: Names): string {
  if (type === undefined) return '';
  try {
    return type.summary(settings, names);
  } catch {
    return '';
  }
}
