import { Alert, Button, Loader, Menu, SegmentedControl, Text } from '@mantine/core';
import { IconDownload, IconPlus, IconRefresh, IconRocket, IconTable, IconUpload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { isHidden } from '../../../../catalogue/kinds/dynamic-table/mask-value.ts';
import type { ReleasedTable, TableRow } from '../../../../contract/tables.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useText } from '../../../ui/i18n/use-text.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { useProblemText } from '../../../ui/use-problem-text.ts';
import { ImportDialog } from '../imports/import-dialog.tsx';
import { RowDialog } from '../row/row-dialog.tsx';
import pageClasses from '../table-page.module.css';
import type { TableSource } from '../use-table.ts';
import { RowGrid } from './row-grid.tsx';
import { useRows } from './use-rows.ts';

/** The rows of a released table. */
export function TableGrid({
  table,
  onRelease,
}: {
  readonly table: TableSource;
  readonly onRelease: () => void;
}): ReactNode {
  const { t } = useText();
  const { released } = table;
  if (released === undefined) return <Loader size="sm" role="status" aria-label={t('app.loading')} />;
  if (released !== null) return <Rows table={table} released={released} />;
  return (
    <EmptyState
      icon={<IconTable size={36} stroke={1.2} />}
      title={t('tables.release.never')}
      action={
        <Button leftSection={<IconRocket size={16} stroke={1.7} />} onClick={onRelease}>
          {t('tables.release.action')}
        </Button>
      }
    >
      {t('tables.release.neverWhat')}
    </EmptyState>
  );
}

function Rows({ table, released }: { readonly table: TableSource; readonly released: ReleasedTable }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const index = released.fields.find(({ isIndex }) => isIndex);
  const isExactOnly = index !== undefined && isHidden(index);
  const [text, setText] = useState('');
  const [match, setMatch] = useState<'exact' | 'prefix'>(isExactOnly ? 'exact' : 'prefix');
  const [open, setOpen] = useState<TableRow | 'new' | null>(null);
  const [isImporting, setImporting] = useState(false);
  const rows = useRows(table, { text, match: isExactOnly ? 'exact' : match });
  const changed = async (): Promise<void> => {
    await Promise.all([rows.reload(), table.reload()]);
  };
  return (
    <>
      <div className={pageClasses.bar}>
        {index !== undefined && (
          <>
            <SearchField value={text} onChange={setText} label={t('tables.search.by', { field: index.name })} />
            {!isExactOnly && (
              <SegmentedControl
                size="xs"
                aria-label={t('tables.search.how')}
                value={match}
                onChange={(next) => setMatch(next === 'exact' ? 'exact' : 'prefix')}
                data={[
                  { value: 'prefix', label: t('tables.search.prefix') },
                  { value: 'exact', label: t('tables.search.exact') },
                ]}
              />
            )}
            {isExactOnly && (
              <Text size="xs" c="var(--cs-quiet)">
                {t('tables.search.hidden')}
              </Text>
            )}
          </>
        )}
        <Tools
          table={table}
          onNew={() => setOpen('new')}
          onImport={() => setImporting(true)}
          onReload={() => void changed()}
        />
      </div>
      {rows.problem !== null && <Alert color="red">{problemText(rows.problem)}</Alert>}
      {rows.rows.length === 0 && !rows.isLoading && rows.problem === null ? (
        <Nothing isSearch={text !== ''} onNew={() => setOpen('new')} onImport={() => setImporting(true)} />
      ) : (
        <RowGrid fields={released.fields} loaded={rows} onOpen={setOpen} />
      )}
      {open !== null && (
        <RowDialog
          table={table}
          fields={released.fields}
          row={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onChanged={(row) => {
            setOpen(null);
            if (row !== null && open !== 'new') rows.replace(row);
            else void changed();
          }}
        />
      )}
      {isImporting && (
        <ImportDialog table={table} onClose={() => setImporting(false)} onImported={() => void changed()} />
      )}
    </>
  );
}

function Tools(props: {
  readonly table: TableSource;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onReload: () => void;
}): ReactNode {
  const { t } = useText();
  const { tenant, id, client, signed } = props.table;
  const { tableFiles } = client;
  return (
    <>
      <span className={pageClasses.spread} />
      <Button size="xs" variant="subtle" color="gray" leftSection={<IconRefresh size={15} />} onClick={props.onReload}>
        {t('tables.reload')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconDownload size={15} />}>
            {t('tables.export.action')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={tableFiles.template(tenant, id)}>
            {t('tables.export.template')}
          </Menu.Item>
          <Menu.Item component="a" href={tableFiles.rows(tenant, id)}>
            {t('tables.export.masked')}
          </Menu.Item>
          <Menu.Item component="a" href={tableFiles.plainRows(tenant, id, signed().author)}>
            {t('tables.export.plain')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button size="xs" variant="default" leftSection={<IconUpload size={15} />} onClick={props.onImport}>
        {t('tables.import.action')}
      </Button>
      <Button size="xs" leftSection={<IconPlus size={15} />} onClick={props.onNew}>
        {t('tables.row.add')}
      </Button>
    </>
  );
}

function Nothing(props: {
  readonly isSearch: boolean;
  readonly onNew: () => void;
  readonly onImport: () => void;
}): ReactNode {
  const { t } = useText();
  if (props.isSearch) {
    return (
      <EmptyState icon={<IconTable size={36} stroke={1.2} />} title={t('tables.search.nothing')}>
        {t('tables.search.nothingWhat')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconTable size={36} stroke={1.2} />}
      title={t('tables.rows.none')}
      action={
        <Button variant="default" leftSection={<IconUpload size={15} />} onClick={props.onImport}>
          {t('tables.import.action')}
        </Button>
      }
    >
      {t('tables.rows.noneWhat')}
    </EmptyState>
  );
}
