import { Alert, Anchor, Button, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { rowProblemText } from '../../../../contract/row-problem-text.ts';
import type { ImportProblems, TableImport } from '../../../../contract/table-imports.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import pageClasses from '../table-page.module.css';
import type { TableSource } from '../use-table.ts';
import classes from './imports.module.css';

/** How an import ended, and every bad row with its columns and reasons. */
export function ImportResult({ table, job }: { readonly table: TableSource; readonly job: TableImport }): ReactNode {
  const { t, language } = useText();
  const { tenant, id, client } = table;
  const isDone = job.state === 'completed';
  return (
    <section className={classes.result} aria-label={t('tables.import.result')}>
      <Alert
        color={isDone ? 'teal' : 'red'}
        icon={isDone ? <IconCircleCheck /> : <IconCircleX />}
        title={t(`tables.import.state.${job.state}`)}
      >
        {isDone ? t('tables.import.done', { good: job.good, bad: job.bad }) : <Reason job={job} />}
      </Alert>
      {job.bad > 0 && (
        <>
          <div className={pageClasses.bar}>
            <Text size="sm" fw={600}>
              {t('tables.import.badRows', { count: job.bad })}
            </Text>
            <Anchor
              size="sm"
              className={pageClasses.spread}
              href={client.tableFiles.problems(tenant, id, job.id, language)}
            >
              {t('tables.import.download')}
            </Anchor>
          </div>
          <BadRows table={table} job={job} />
        </>
      )}
    </section>
  );
}

function Reason({ job: { reason, good, bad } }: { readonly job: TableImport }): ReactNode {
  const { t } = useText();
  if (reason === null) return null;
  const params = { good, bad, ...(reason as unknown as Record<string, string | number>) };
  return t(`tables.import.reason.${reason.code}`, params);
}

function BadRows({ table, job }: { readonly table: TableSource; readonly job: TableImport }): ReactNode {
  const { t, language } = useText();
  const { tenant, id, client, released } = table;
  const [{ rows, more }, setProblems] = useState<ImportProblems>({ rows: [], more: false });
  const names = new Map(released?.fields.map((field) => [field.id, field.name]));
  const load = useCallback(
    async (known: ImportProblems['rows']) => {
      const answer = await client.importProblems(tenant, id, job.id, known.at(-1)?.line ?? 0);
      if (answer.ok) setProblems({ rows: [...known, ...answer.value.rows], more: answer.value.more });
    },
    [client, tenant, id, job.id],
  );
  useEffect(() => void load([]), [load]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section className={classes.bad} aria-label={t('tables.import.badRows', { count: job.bad })} tabIndex={0}>
      <table className={pageClasses.list}>
        <thead>
          <tr>
            <th>{t('tables.import.line')}</th>
            <th>{t('tables.import.column')}</th>
            <th>{t('tables.import.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ line, problems }) =>
            problems.map((problem) => (
              <tr key={`${line} ${problem.field} ${problem.code}`}>
                <td>{line}</td>
                <td>{problem.field === null ? '' : (names.get(problem.field) ?? problem.field)}</td>
                <td>{rowProblemText(problem, language)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {more && (
        <Button size="xs" variant="subtle" onClick={() => void load(rows)}>
          {t('tables.import.more')}
        </Button>
      )}
    </section>
  );
}
