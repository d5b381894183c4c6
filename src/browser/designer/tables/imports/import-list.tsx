import { Button, Loader } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { TableImport } from '../../../../contract/table-imports.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useText } from '../../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../../ui/time-label.tsx';
import pageClasses from '../table-page.module.css';
import type { TableSource } from '../use-table.ts';
import { ImportResult } from './import-result.tsx';

/** The latest imports and how they ended. */
export function ImportList({ table }: { readonly table: TableSource }): ReactNode {
  const { t } = useText();
  const { tenant, id, client, released } = table;
  const [imports, setImports] = useState<readonly TableImport[] | null>(null);
  const [open, setOpen] = useState<TableImport | null>(null);
  useEffect(() => {
    if (released === undefined) return;
    if (released === null) setImports([]);
    else void client.tableImports(tenant, id).then((answer) => setImports(answer.ok ? answer.value.imports : []));
  }, [client, tenant, id, released]);
  if (imports === null) return <Loader size="sm" role="status" aria-label={t('app.loading')} />;
  if (imports.length === 0) {
    return (
      <EmptyState icon={<IconUpload size={36} stroke={1.2} />} title={t('tables.imports.none')}>
        {t('tables.imports.noneWhat')}
      </EmptyState>
    );
  }
  if (open !== null) {
    return (
      <>
        <div className={pageClasses.bar}>
          <Button size="xs" variant="default" onClick={() => setOpen(null)}>
            {t('tables.imports.back')}
          </Button>
          <strong>{open.file}</strong>
        </div>
        <ImportResult table={table} job={open} />
      </>
    );
  }
  return (
    <table className={pageClasses.list}>
      <thead>
        <tr>
          <th>{t('tables.imports.file')}</th>
          <th>{t('tables.imports.state')}</th>
          <th>{t('tables.imports.good')}</th>
          <th>{t('tables.imports.bad')}</th>
          <th>{t('tables.versions.who')}</th>
          <th>{t('tables.versions.when')}</th>
          <th aria-label={t('tables.import.result')} />
        </tr>
      </thead>
      <tbody>
        {imports.map((job) => (
          <tr key={job.id}>
            <td>{job.file}</td>
            <td>{t(`tables.import.state.${job.state}`)}</td>
            <td>{job.good}</td>
            <td>{job.bad}</td>
            <td>{job.author}</td>
            <td>
              <TimeLabel at={job.at} />
            </td>
            <td>
              <Button size="compact-xs" variant="subtle" onClick={() => setOpen(job)}>
                {t('tables.import.result')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
