import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TableChange } from '../../../../catalogue/kinds/dynamic-table/plan-changes.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import classes from './release.module.css';

/** What a new version changes, and what that means for the rows that are there. */
export function PlanChanges({
  changes,
  rows,
}: {
  readonly changes: readonly TableChange[];
  readonly rows: number;
}): ReactNode {
  const { t } = useText();
  const told = changes.filter(({ does }) => does !== 'move');
  const isMoved = told.length < changes.length;
  return (
    <section aria-label={t('tables.release.changes')}>
      <Text size="sm" fw={600}>
        {t('tables.release.changes')}
      </Text>
      <ul className={classes.changes}>
        {told.map(({ field, does, before, after, checksRows }) => (
          <li key={`${field} ${does}`} data-does={does}>
            <strong>{after ?? before}</strong>
            <span>{t(`tables.change.${does}`, { before: before ?? '' })}</span>
            {rows > 0 && (
              <small>{t(checksRows ? 'tables.effect.checked' : `tables.effect.${does}`, { count: rows })}</small>
            )}
          </li>
        ))}
        {isMoved && (
          <li>
            <span>{t('tables.change.move')}</span>
            {rows > 0 && <small>{t('tables.effect.move')}</small>}
          </li>
        )}
      </ul>
    </section>
  );
}
