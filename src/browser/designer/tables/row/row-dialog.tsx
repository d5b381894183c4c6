import { Alert, Button, Drawer, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconEye, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { isHidden } from '../../../../catalogue/kinds/dynamic-table/mask-value.ts';
import { type TableField, valueIn } from '../../../../catalogue/kinds/dynamic-table/table-field.ts';
import { rowProblemText } from '../../../../contract/row-problem-text.ts';
import type { TableRow } from '../../../../contract/tables.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useText } from '../../../ui/i18n/use-text.ts';
import { useProblemText } from '../../../ui/use-problem-text.ts';
import { useRequest } from '../../home/use-request.ts';
import type { TableSource } from '../use-table.ts';
import { RowHistoryList } from './row-history.tsx';
import { useMayReveal } from './use-may-reveal.ts';
import { ValueInput } from './value-input.tsx';

interface RowDialogProps {
  readonly table: TableSource;
  readonly fields: readonly TableField[];
  /** Null: a new one. */
  readonly row: TableRow | null;
  readonly onClose: () => void;
  /** Null: it was deleted. */
  readonly onChanged: (row: TableRow | null) => void;
}

/** A row: its values to change, its hidden ones to see, its history. */
export function RowDialog(props: RowDialogProps): ReactNode {
  const { t } = useText();
  const { row, table, onClose } = props;
  const title = row === null ? t('tables.row.add') : t('tables.row.number', { row: row.row });
  return (
    <Drawer
      opened
      position="right"
      size="md"
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {row === null ? (
        <RowForm {...props} />
      ) : (
        <Tabs defaultValue="values" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="values">{t('tables.row.values')}</Tabs.Tab>
            <Tabs.Tab value="history">{t('tables.row.history')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="values">
            <RowForm {...props} />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <RowHistoryList table={table} fields={props.fields} row={row.row} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Drawer>
  );
}

function RowForm({ table, fields, row, onClose, onChanged }: RowDialogProps): ReactNode {
  const { t, language } = useText();
  const problemText = useProblemText();
  const { request, written, setWritten, shown, problems, save, reveal, remove } = useRowForm({ table, row, onChanged });
  const [isDeleting, setDeleting] = useState(false);
  const { problem } = request;
  const mayReveal = useMayReveal();
  const hasHidden =
    row !== null && fields.some((field) => isHidden(field) && valueIn(row.values, field.id) !== undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        {mayReveal && hasHidden && shown === null && (
          <Button
            variant="default"
            size="xs"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconEye size={15} />}
            onClick={() => void reveal()}
          >
            {t('tables.row.reveal')}
          </Button>
        )}
        {shown !== null && (
          <Text size="xs" c="var(--cs-quiet)" role="status">
            {t('tables.row.revealed')}
          </Text>
        )}
        {fields.map((field) => {
          const wrong = problems.find((each) => each.field === field.id);
          return (
            <ValueInput
              key={field.id}
              field={field}
              row={shown ?? row}
              isShown={shown !== null}
              written={written[field.id]}
              error={wrong === undefined ? undefined : rowProblemText(wrong, language)}
              onWrite={(value) => setWritten(withValue(written, field.id, value))}
            />
          );
        })}
        {problem !== null && <Alert color="red">{problemText(problem)}</Alert>}
        <Actions
          isNew={row === null}
          isBusy={request.isBusy}
          canSave={Object.keys(written).length > 0}
          onDelete={() => setDeleting(true)}
          onClose={onClose}
        />
      </Stack>
      {isDeleting && (
        <ConfirmDialog
          title={t('tables.row.deleteTitle')}
          action={t('tables.row.delete')}
          isBusy={request.isBusy}
          onConfirm={() => void remove().then(() => setDeleting(false))}
          onClose={() => setDeleting(false)}
        >
          {t('tables.row.deleteWhat')}
        </ConfirmDialog>
      )}
    </form>
  );
}

function useRowForm({ table, row, onChanged }: Pick<RowDialogProps, 'table' | 'row' | 'onChanged'>) {
  const request = useRequest();
  const { tenant, id, client } = table;
  const [written, setWritten] = useState<Readonly<Record<string, string | null>>>({});
  const [shown, setShown] = useState<TableRow | null>(null);
  const { problem } = request;
  const problems = problem?.code === 'invalid-row' ? problem.problems : [];
  const save = async (): Promise<void> => {
    const body = { saveId: table.newSaveId(), ...table.signed(), values: written };
    const asking =
      row === null
        ? client.addRow(tenant, id, { ...body, values: withoutNulls(written) })
        : client.editRow(tenant, id, row.row, { ...body, baseRevision: row.revision });
    const saved = await request.ask(asking);
    if (saved !== null) onChanged(saved);
  };
  const reveal = async (): Promise<void> => {
    if (row === null) return;
    setShown(await request.ask(client.revealRow(tenant, id, row.row, table.signed().author)));
  };
  const remove = async (): Promise<void> => {
    if (row === null) return;
    const options = { saveId: table.newSaveId(), baseRevision: row.revision, ...table.signed() };
    const gone = await request.ask(client.deleteRow(tenant, id, row.row, options));
    if (gone !== null) onChanged(null);
  };
  return { request, written, setWritten, shown, problems, save, reveal, remove };
}

function Actions(props: {
  readonly isNew: boolean;
  readonly isBusy: boolean;
  readonly canSave: boolean;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  return (
    <Group justify="space-between">
      {props.isNew ? (
        <span />
      ) : (
        <Button variant="subtle" color="red" leftSection={<IconTrash size={15} />} onClick={props.onDelete}>
          {t('tables.row.delete')}
        </Button>
      )}
      <Group gap="xs">
        <Button variant="default" onClick={props.onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" loading={props.isBusy} disabled={!props.canSave}>
          {t('tables.row.save')}
        </Button>
      </Group>
    </Group>
  );
}

function withValue(
  written: Readonly<Record<string, string | null>>,
  field: string,
  value: string | null | undefined,
): Readonly<Record<string, string | null>> {
  const { [field]: _before, ...others } = written;
  return value === undefined ? others : { ...others, [field]: value };
}

function withoutNulls(written: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(written).map(([field, value]) => [field, value ?? '']));
}
