import { Alert, Loader, Text, Timeline } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { type TableField, valueIn } from '../../../../catalogue/kinds/dynamic-table/table-field.ts';
import type { Problem } from '../../../../contract/problem.ts';
import type { RowHistory } from '../../../../contract/tables.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../../ui/time-label.tsx';
import { useProblemText } from '../../../ui/use-problem-text.ts';
import { shownValue } from '../grid/row-grid.tsx';
import type { TableSource } from '../use-table.ts';

type Entry = RowHistory['entries'][number];

/** What happened to a row, newest first; of a change the values that are different since. */
export function RowHistoryList(props: {
  readonly table: TableSource;
  readonly fields: readonly TableField[];
  readonly row: number;
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { tenant, id, client } = props.table;
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    void client.rowHistory(tenant, id, props.row).then((answer) => {
      if (answer.ok) setEntries(answer.value.entries);
      else setProblem(answer.problem);
    });
  }, [client, tenant, id, props.row]);
  if (problem !== null) return <Alert color="red">{problemText(problem)}</Alert>;
  if (entries === null) return <Loader size="sm" role="status" aria-label={t('app.loading')} />;
  return (
    <Timeline bulletSize={10} lineWidth={1}>
      {entries.map((entry, place) => (
        <Timeline.Item
          key={`${entry.reason} ${entry.at} ${entry.revision}`}
          title={t(`tables.history.${entry.reason}`, {
            who: entry.author === '' ? t('tables.history.somebody') : entry.author,
          })}
        >
          <Text size="xs" c="var(--cs-quiet)">
            <TimeLabel at={entry.at} />
          </Text>
          <Changes
            entry={entry}
            before={entries.slice(place + 1).find(({ values }) => values !== null)}
            fields={props.fields}
          />
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

function Changes({
  entry: { values },
  before,
  fields,
}: {
  readonly entry: Entry;
  readonly before: Entry | undefined;
  readonly fields: readonly TableField[];
}): ReactNode {
  const { t } = useText();
  if (values === null) return null;
  const different = fields.filter(({ id }) => valueIn(values, id) !== valueIn(before?.values ?? {}, id));
  return different.map((field) => (
    <Text key={field.id} size="sm">
      <strong>{field.name}</strong>: {shownValue(field, { values }) || t('tables.history.empty')}
    </Text>
  ));
}
