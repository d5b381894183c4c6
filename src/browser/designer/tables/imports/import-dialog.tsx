import { Alert, Anchor, Button, FileButton, Group, Modal, Progress, Radio, Stack, Text } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { TableImport } from '../../../../contract/table-imports.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import { useProblemText } from '../../../ui/use-problem-text.ts';
import type { TableSource } from '../use-table.ts';
import { ImportResult } from './import-result.tsx';
import classes from './imports.module.css';
import { type TableImporting, useTableImport } from './use-table-import.ts';

/** Brings rows from a CSV file: all of them or none, or the good ones; every bad one is named. */
export function ImportDialog(props: {
  readonly table: TableSource;
  readonly onClose: () => void;
  readonly onImported: () => void;
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { table } = props;
  const importing = useTableImport(table, props.onImported);
  const [mode, setMode] = useState<TableImport['mode']>('all-or-nothing');
  const [existing, setExisting] = useState<TableImport['existing']>('add');
  const { stage } = importing;
  return (
    <Modal
      opened
      size="lg"
      onClose={props.onClose}
      closeOnClickOutside={stage.is !== 'running'}
      title={t('tables.import.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="md">
        {stage.is === 'choosing' && (
          <>
            <ChooseFile importing={importing} table={table} />
            <Ways mode={mode} existing={existing} onMode={setMode} onExisting={setExisting} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={props.onClose}>
                {t('app.cancel')}
              </Button>
              <Button disabled={importing.file === null} onClick={() => void importing.run(mode, existing)}>
                {t('tables.import.run')}
              </Button>
            </Group>
          </>
        )}
        {stage.is === 'running' && <Running importing={importing} />}
        {stage.is === 'failed' && <Alert color="red">{problemText(stage.problem)}</Alert>}
        {stage.is === 'ended' && (
          <>
            <ImportResult table={table} job={stage.job} />
            <Group justify="flex-end" gap="xs">
              {stage.job.reason?.code === 'bad-rows' && stage.job.good > 0 && (
                <Button variant="default" onClick={() => void importing.run('good-rows', existing)}>
                  {t('tables.import.good', { count: stage.job.good })}
                </Button>
              )}
              <Button onClick={props.onClose}>{t('app.close')}</Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}

function ChooseFile({
  importing,
  table,
}: {
  readonly importing: TableImporting;
  readonly table: TableSource;
}): ReactNode {
  const { t } = useText();
  const { stage, file, choose } = importing;
  const refused = stage.is === 'choosing' ? stage.refused : undefined;
  return (
    <section
      className={classes.drop}
      aria-label={t('tables.import.drop')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        choose(event.dataTransfer.files.item(0));
      }}
    >
      <IconFileTypeCsv size={30} stroke={1.3} aria-hidden />
      <Text>{file === null ? t('tables.import.drop') : file.name}</Text>
      <FileButton accept=".csv,text/csv" onChange={choose}>
        {(button) => (
          <Button {...button} size="xs" variant="default">
            {t('tables.import.choose')}
          </Button>
        )}
      </FileButton>
      <Text size="xs" c="var(--cs-quiet)">
        {t('tables.import.rules')}{' '}
        <Anchor size="xs" underline="always" href={table.client.tableFiles.template(table.tenant, table.id)}>
          {t('tables.export.template')}
        </Anchor>
      </Text>
      {refused !== undefined && (
        <Alert color="red" w="100%">
          {t(`tables.import.refused.${refused}`)}
        </Alert>
      )}
    </section>
  );
}

function Ways(props: {
  readonly mode: TableImport['mode'];
  readonly existing: TableImport['existing'];
  readonly onMode: (mode: TableImport['mode']) => void;
  readonly onExisting: (existing: TableImport['existing']) => void;
}): ReactNode {
  const { t } = useText();
  return (
    <>
      <Radio.Group
        label={t('tables.import.mode')}
        value={props.mode}
        onChange={(next) => props.onMode(next === 'good-rows' ? 'good-rows' : 'all-or-nothing')}
      >
        <Stack gap={6} mt={6}>
          <Radio value="all-or-nothing" label={t('tables.import.all-or-nothing')} />
          <Radio value="good-rows" label={t('tables.import.good-rows')} />
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('tables.import.existing')}
        value={props.existing}
        onChange={(next) => props.onExisting(next === 'replace' ? 'replace' : 'add')}
      >
        <Stack gap={6} mt={6}>
          <Radio value="add" label={t('tables.import.add')} />
          <Radio value="replace" label={t('tables.import.replace')} />
        </Stack>
      </Radio.Group>
    </>
  );
}

function Running({ importing }: { readonly importing: TableImporting }): ReactNode {
  const { t } = useText();
  const { stage, cancel } = importing;
  if (stage.is !== 'running') return null;
  const { job, size } = stage;
  return (
    <Stack gap="xs">
      <Text role="status">{t('tables.import.running', { good: job?.good ?? 0, bad: job?.bad ?? 0 })}</Text>
      <Progress
        value={((job?.done ?? 0) / Math.max(1, size)) * 100}
        aria-label={t('tables.import.progress')}
        animated
      />
      <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => void cancel()}>
        {t('app.cancel')}
      </Button>
    </Stack>
  );
}
