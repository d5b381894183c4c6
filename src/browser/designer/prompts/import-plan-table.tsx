import { Badge, Group, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { ImportPlan, PlannedRow, RowReason } from '../../../catalogue/kinds/prompt/plan-import.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './prompts.module.css';

/** Of more rows only the first are shown; all are counted. */
const MOST_SHOWN = 300;
const ORDER = ['refuse', 'change', 'add', 'confirm', 'empty', 'same'] as const;
const COLORS = { refuse: 'red', change: 'blue', add: 'teal', confirm: 'teal', empty: 'gray', same: 'gray' } as const;

/** What an import would do, what it will not do first. */
export function ImportPlanTable({ plan }: { readonly plan: ImportPlan }): ReactNode {
  const { t } = useText();
  const reasonText = useReasonText();
  const told = useMemo(() => ORDER.slice(0, 4).flatMap((does) => plan.rows.filter((row) => row.does === does)), [plan]);
  const counts = ORDER.map((does) => [does, plan.rows.filter((row) => row.does === does).length] as const);
  return (
    <>
      <Group gap="xs">
        {counts.map(
          ([does, count]) =>
            count > 0 && (
              <Badge key={does} variant="light" color={COLORS[does]} tt="none">
                {t(`prompts.count.${does}`, { count })}
              </Badge>
            ),
        )}
      </Group>
      {told.length === 0 ? (
        <Text>{t('prompts.importing.nothing')}</Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
        <section className={classes.planBox} tabIndex={0} aria-label={t('prompts.importing.rows')}>
          <table className={classes.plan}>
            <thead>
              <tr>
                {(['line', 'prompt', 'language', 'now', 'new'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`prompts.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {told.slice(0, MOST_SHOWN).map((row) => (
                <tr key={`${row.unit.line}/${row.unit.prompt}/${row.unit.language}`} data-does={row.does}>
                  <td>{row.unit.line}</td>
                  <td>{row.unit.prompt}</td>
                  <td>{row.unit.language}</td>
                  <td lang={row.unit.language} className={classes.said}>
                    {row.before || '–'}
                  </td>
                  <td className={classes.said}>
                    <span lang={row.unit.language}>{row.unit.text}</span>
                    <Note row={row} reason={row.reason === undefined ? null : reasonText(row.reason)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {told.length > MOST_SHOWN && (
        <Text c="var(--cs-quiet)">{t('prompts.importing.more', { count: told.length - MOST_SHOWN })}</Text>
      )}
    </>
  );
}

function Note({ row, reason }: { readonly row: PlannedRow; readonly reason: string | null }): ReactNode {
  const { t } = useText();
  const note = reason ?? (row.isStale ? t('prompts.stale') : row.does === 'confirm' ? t('prompts.confirms') : null);
  return note === null ? null : <div className={reason === null ? classes.quiet : undefined}>{note}</div>;
}

function useReasonText(): (reason: RowReason) => string {
  const { t } = useText();
  return (reason) => {
    if (reason.code !== 'places')
      return t(`prompts.reason.${reason.code}`, 'length' in reason ? { length: reason.length } : {});
    const { missing, added } = reason;
    const form = added === '' ? 'missing' : missing === '' ? 'added' : 'altered';
    return t(`prompts.reason.places.${form}`, { missing, added });
  };
}
