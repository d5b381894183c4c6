import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { tableFields } from '../../../../catalogue/kinds/dynamic-table/table-fields.ts';
import { rowProblemText } from '../../../../contract/row-problem-text.ts';
import type { ReleasePlan } from '../../../../contract/tables.ts';
import { useDocument } from '../../../store/use-document.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import classes from './release.module.css';

/** Rows that keep the release from being made, with what is wrong in them. */
export function Misfits({ plan: { breaking, misfits } }: { readonly plan: ReleasePlan }): ReactNode {
  const { t, language } = useText();
  const fields = tableFields(useDocument((state) => state.document));
  const names = new Map(fields.map(({ id, name }) => [id, name]));
  return (
    <Alert color="red" title={t('tables.release.breaking', { count: breaking })}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <ul className={classes.misfits} aria-label={t('tables.release.breaking', { count: breaking })} tabIndex={0}>
        {misfits.map(({ row, problems }) => (
          <li key={row}>
            <span className={classes.number}>{t('tables.row.number', { row })}</span>
            {problems.map((problem) => (
              <span key={`${problem.field} ${problem.code}`}>
                <strong>{names.get(problem.field) ?? problem.field}</strong>: {rowProblemText(problem, language)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {breaking > misfits.length && (
        <Text size="xs">{t('tables.release.more', { count: breaking - misfits.length })}</Text>
      )}
    </Alert>
  );
}
