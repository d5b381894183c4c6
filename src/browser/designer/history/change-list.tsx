import { Text } from '@mantine/core';
import { IconArrowRight, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Change, FieldChange } from '../../../twin/changes/change.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { anyTranslator } from '../documents/form/catalogue-texts.ts';
import { changeText, fieldName, valueText } from './change-text.ts';
import classes from './history.module.css';

const ICONS: Readonly<Record<Change['what'], typeof IconPlus>> = {
  added: IconPlus,
  connected: IconPlus,
  removed: IconMinus,
  disconnected: IconMinus,
  changed: IconPencil,
  redirected: IconArrowRight,
  field: IconPencil,
};

/** What is different between two versions, in words. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  const { t, language } = useText();
  const say = anyTranslator(language);
  if (changes.length === 0) return <Text c="var(--cs-quiet)">{t('history.same')}</Text>;
  return (
    <ul className={classes.changes}>
      {changes.map((change) => {
        const Icon = ICONS[change.what];
        const text = changeText(change, t, say);
        const fields = change.what === 'changed' ? change.fields : change.what === 'field' ? [change.field] : [];
        return (
          <li key={JSON.stringify(change)} data-what={change.what}>
            <Icon size={15} aria-hidden />
            <div className={classes.change}>
              <div>{text}</div>
              {fields.map((field) => (
                <FieldLine
                  key={field.path}
                  field={field}
                  name={change.what === 'field' ? null : fieldName(field, say)}
                />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function FieldLine({ field, name }: { readonly field: FieldChange; readonly name: string | null }): ReactNode {
  const { t } = useText();
  return (
    <div className={classes.field}>
      {name !== null && <span className={classes.fieldName}>{name}</span>}
      {'before' in field && (
        <del>
          <span className={classes.unseen}>{t('history.before')} </span>
          {valueText(field.before)}
        </del>
      )}
      {'after' in field && (
        <ins>
          <span className={classes.unseen}>{t('history.after')} </span>
          {valueText(field.after)}
        </ins>
      )}
    </div>
  );
}
