import type { Change, FieldChange } from '../../../twin/changes/change.ts';
import type { Texts } from '../../ui/i18n/use-text.ts';
import type { Translate } from '../documents/form/catalogue-texts.ts';

/** A change in one sentence; the fields of a changed thing are told apart. */
export function changeText(change: Change, t: Texts['t'], say: Translate): string {
  switch (change.what) {
    case 'added':
    case 'removed':
    case 'changed':
      return t(`history.change.${change.what}`, { thing: t(`history.thing.${change.about}`), name: change.name });
    case 'connected':
    case 'disconnected':
      return t(`history.change.${change.what}`, { from: change.from.name, exit: change.exit, to: change.to.name });
    case 'redirected': {
      const { from, exit, before, to } = change;
      return t('history.change.redirected', { from: from.name, exit, before: before.name, to: to.name });
    }
    case 'field':
      return fieldName(change.field, say);
  }
}

/** Where in the form the field stands. */
export function fieldName({ titles }: FieldChange, say: Translate): string {
  return titles.map(say).join(' › ');
}

const LONGEST = 400;

/** A value as people can read it; long ones are cut. */
export function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 1) ?? '').replaceAll(/\s*\n\s*/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
