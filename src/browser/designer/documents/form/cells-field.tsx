import { ActionIcon, Button, Pagination, Select, Text, TextInput } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../ui/i18n/use-text.ts';
import { type Column, columnsOf, type Row, readCell, withCell, writeCell } from './cell-columns.ts';
import classes from './cells-field.module.css';
import { useFormValue } from './form-value.ts';
import { Labelled } from './labelled.tsx';

/** Rows on one page: more would make typing slow. */
const PAGE = 25;

/** A table whose columns are the items of a list beside it: rows of data by their fields. */
export function CellsField(props: FieldProps): ReactNode {
  const { t } = useText();
  const { columns: list = '' } = (props.uiSchema?.['ui:options'] ?? {}) as { readonly columns?: string };
  const [page, setPage] = useState(1);
  const rows = Array.isArray(props.formData) ? (props.formData as readonly Row[]) : [];
  const columns = columnsOf(useFormValue()[list], rows);
  const isReadOnly = props.readonly === true || props.disabled === true;
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const first = (Math.min(page, pages) - 1) * PAGE;
  const change = (next: readonly Row[]): void => props.onChange([...next], props.fieldPathId.path);
  const put = (index: number, row: Row): void => change(rows.map((each, at) => (at === index ? row : each)));
  return (
    <Labelled of={props}>
      {columns.length === 0 && (
        <Text size="sm" c="var(--cs-quiet)">
          {t('documents.cells.noColumns')}
        </Text>
      )}
      {columns.length > 0 && rows.length > 0 && (
        <div className={classes.frame}>
          <table className={classes.table}>
            <thead>
              <tr>
                {columns.map(({ id, name, isUnknown }) => (
                  <th key={id} scope="col" data-unknown={isUnknown || undefined}>
                    {name}
                  </th>
                ))}
                <th aria-label={t('documents.cells.tools')} />
              </tr>
            </thead>
            <tbody>
              {rows.slice(first, first + PAGE).map((row, at) => (
                <CellRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
                  key={first + at}
                  number={first + at + 1}
                  row={row}
                  columns={columns}
                  errors={(props.errorSchema as Errors | undefined)?.[String(first + at)]}
                  isReadOnly={isReadOnly}
                  onChange={(next) => put(first + at, next)}
                  onRemove={() => change(rows.filter((_row, index) => index !== first + at))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages > 1 && <Pagination size="sm" total={pages} value={Math.min(page, pages)} onChange={setPage} />}
      {!isReadOnly && columns.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            change([...rows, {}]);
            setPage(Math.ceil((rows.length + 1) / PAGE));
          }}
        >
          {t('documents.cells.add')}
        </Button>
      )}
    </Labelled>
  );
}

interface Errors {
  readonly __errors?: readonly string[];
  readonly [name: string]: Errors | readonly string[] | undefined;
}

function CellRow(props: {
  readonly number: number;
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly errors: Errors | readonly string[] | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (row: Row) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { t } = useText();
  const { number, row, columns, isReadOnly } = props;
  const errors = (props.errors ?? {}) as Errors;
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.id}>
          <Cell
            label={t('documents.cells.cell', { column: column.name, number })}
            value={row[column.id]}
            type={column.type}
            error={(errors[column.id] as Errors | undefined)?.__errors?.[0] ?? null}
            isReadOnly={isReadOnly}
            onChange={(value) => props.onChange(withCell(row, column.id, value))}
          />
        </td>
      ))}
      <td>
        {!isReadOnly && (
          <ActionIcon aria-label={t('documents.list.remove', { number })} onClick={props.onRemove}>
            <IconTrash size={15} stroke={1.6} />
          </ActionIcon>
        )}
        {errors.__errors?.[0] !== undefined && (
          <Text size="xs" c="var(--mantine-color-error)">
            {errors.__errors[0]}
          </Text>
        )}
      </td>
    </tr>
  );
}

function Cell(props: {
  readonly label: string;
  readonly value: unknown;
  readonly type: string;
  readonly error: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (value: unknown) => void;
}): ReactNode {
  const { t } = useText();
  const { label, value, type, error, isReadOnly, onChange } = props;
  const common = { 'aria-label': label, disabled: isReadOnly, error, size: 'xs' } as const;
  if (type === 'boolean' && typeof value !== 'string') {
    return (
      <Select
        {...common}
        clearable
        data={[
          { value: 'true', label: t('documents.cells.yes') },
          { value: 'false', label: t('documents.cells.no') },
        ]}
        value={writeCell(value) || null}
        onChange={(text) => onChange(readCell(text ?? '', type))}
      />
    );
  }
  return (
    <TextInput
      {...common}
      inputMode={type === 'integer' || type === 'long' || type === 'float' ? 'decimal' : 'text'}
      value={writeCell(value)}
      onChange={(event) => onChange(readCell(event.currentTarget.value, type))}
    />
  );
}
