import { Button, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { TableHistory } from '../../../../contract/tables.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useText } from '../../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../../ui/time-label.tsx';
import pageClasses from '../table-page.module.css';
import type { TableSource } from '../use-table.ts';

/** Who released which version, and who took all rows with their hidden values. */
export function VersionList({ table }: { readonly table: TableSource }): ReactNode {
  const { t } = useText();
  const [, go] = useLocation();
  const { tenant, id, client, released } = table;
  const [entries, setEntries] = useState<TableHistory['entries']>([]);
  const [isWithdrawing, setWithdrawing] = useState(false);
  useEffect(() => {
    if (released == null) return;
    void client.tableHistory(tenant, id).then((answer) => answer.ok && setEntries(answer.value.entries));
  }, [client, tenant, id, released]);
  if (released == null) {
    return (
      <EmptyState icon={<IconHistory size={36} stroke={1.2} />} title={t('tables.release.never')}>
        {t('tables.versions.none')}
      </EmptyState>
    );
  }
  const withdraw = async (): Promise<void> => {
    const answer = await client.withdrawTable(tenant, id, released.version);
    setWithdrawing(false);
    if (answer.ok) setEntries([]);
    await table.reload();
  };
  return (
    <>
      <div className={pageClasses.bar}>
        <Button size="xs" variant="default" onClick={() => go(`/dynamic-table/${id}/history`)}>
          {t('tables.versions.document')}
        </Button>
        <Button size="xs" variant="subtle" color="red" onClick={() => setWithdrawing(true)}>
          {t('tables.withdraw.action')}
        </Button>
      </div>
      <table className={pageClasses.list}>
        <thead>
          <tr>
            <th>{t('tables.versions.what')}</th>
            <th>{t('tables.versions.who')}</th>
            <th>{t('tables.versions.when')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ reason, version, at, author }) => (
            <tr key={`${reason} ${version} ${at}`}>
              <td>{t(`tables.versions.${reason}`, { version })}</td>
              <td>{author === '' ? <Text c="var(--cs-quiet)">—</Text> : author}</td>
              <td>
                <TimeLabel at={at} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isWithdrawing && (
        <ConfirmDialog
          title={t('tables.withdraw.title')}
          action={t('tables.withdraw.action')}
          typed={released.name}
          onConfirm={() => void withdraw()}
          onClose={() => setWithdrawing(false)}
        >
          {t('tables.withdraw.what', { count: released.rows })}
        </ConfirmDialog>
      )}
    </>
  );
}
