import { Alert, Badge, Button, Tabs, Text } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { dynamicTable } from '../../../catalogue/kinds/dynamic-table/kind.ts';
import { tableFields } from '../../../catalogue/kinds/dynamic-table/table-fields.ts';
import { useDocument } from '../../store/use-document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { KindIcon } from '../documents/kind-icon.tsx';
import { FieldsPart } from './fields/fields-part.tsx';
import { TableGrid } from './grid/table-grid.tsx';
import { ImportList } from './imports/import-list.tsx';
import { ReleaseDialog } from './release/release-dialog.tsx';
import { VersionList } from './release/version-list.tsx';
import classes from './table-page.module.css';
import { type TableSource, useTable } from './use-table.ts';

type Part = 'fields' | 'rows' | 'imports' | 'versions';

/** `/dynamic-table/<id>`: what a table is, what is in it, and how it came there. */
export function TablePage(): ReactNode {
  const { t, say } = useText();
  const problemText = useProblemText();
  const document = useDocument((state) => state.document);
  const table = useTable(document.id);
  const [part, setPart] = useState<Part>('fields');
  const [isReleasing, setReleasing] = useState(false);
  return (
    <main className={classes.page}>
      <header className={classes.head}>
        <KindIcon kind="dynamic-table" size={20} />
        <div className={classes.titles}>
          <h1 className={classes.title}>{document.name}</h1>
          <Text size="xs" c="var(--cs-quiet)">
            {say(dynamicTable.title)} · <span className={classes.id}>{document.id}</span>
          </Text>
        </div>
        <ReleaseState table={table} />
        <Button size="xs" leftSection={<IconRocket size={15} stroke={1.7} />} onClick={() => setReleasing(true)}>
          {t('tables.release.action')}
        </Button>
      </header>
      {table.problem !== null && <Alert color="red">{problemText(table.problem)}</Alert>}
      <Tabs
        value={part}
        onChange={(next) => setPart((next ?? 'fields') as Part)}
        keepMounted={false}
        className={classes.tabs}
      >
        <Tabs.List>
          <Tabs.Tab value="fields">{t('tables.part.fields')}</Tabs.Tab>
          <Tabs.Tab value="rows">{t('tables.part.rows')}</Tabs.Tab>
          <Tabs.Tab value="imports">{t('tables.part.imports')}</Tabs.Tab>
          <Tabs.Tab value="versions">{t('tables.part.versions')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="fields" className={classes.panel}>
          <FieldsPart />
        </Tabs.Panel>
        <Tabs.Panel value="rows" className={classes.panel}>
          <TableGrid table={table} onRelease={() => setReleasing(true)} />
        </Tabs.Panel>
        <Tabs.Panel value="imports" className={classes.panel}>
          <ImportList table={table} />
        </Tabs.Panel>
        <Tabs.Panel value="versions" className={classes.panel}>
          <VersionList table={table} />
        </Tabs.Panel>
      </Tabs>
      {isReleasing && (
        <ReleaseDialog
          table={table}
          onClose={() => setReleasing(false)}
          onReleased={() => {
            setReleasing(false);
            setPart('rows');
          }}
        />
      )}
    </main>
  );
}

/** Which version rows have, and whether the document has changed since. */
function ReleaseState({ table: { released } }: { readonly table: TableSource }): ReactNode {
  const { t, language } = useText();
  const document = useDocument((state) => state.document);
  const isChanged = useMemo(
    () => released != null && JSON.stringify(released.fields) !== JSON.stringify(tableFields(document)),
    [released, document],
  );
  if (released === undefined) return null;
  if (released === null)
    return (
      <Badge variant="light" color="gray">
        {t('tables.release.never')}
      </Badge>
    );
  const rows = released.rows.toLocaleString(language === 'zh' ? 'zh-CN' : 'en');
  return (
    <>
      <Badge variant="light">{t('tables.release.version', { version: released.version })}</Badge>
      <Text size="xs" c="var(--cs-quiet)">
        {t('tables.rowCount', { count: released.rows, rows })}
      </Text>
      {isChanged && (
        <Badge variant="light" color="yellow" c="var(--cs-warning)">
          {t('tables.release.changed')}
        </Badge>
      )}
    </>
  );
}
