import { Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { isHidden } from '../../../../catalogue/kinds/dynamic-table/mask-value.ts';
import { type TableField, valueIn } from '../../../../catalogue/kinds/dynamic-table/table-field.ts';
import type { TableRow } from '../../../../contract/tables.ts';
import { useText } from '../../../ui/i18n/use-text.ts';

const FORMATS: Partial<Record<TableField['type'], string>> = { date: '2026-01-31', time: '09:30:00', number: '0' };

/** A value to write. What is hidden is not in the field: left alone, it stays. */
export function ValueInput(props: {
  readonly field: TableField;
  readonly row: TableRow | null;
  /** The row came with its hidden values. */
  readonly isShown: boolean;
  readonly written: string | null | undefined;
  readonly error: string | undefined;
  /** Null empties; undefined leaves it as it is. */
  readonly onWrite: (value: string | null | undefined) => void;
}): ReactNode {
  const { t } = useText();
  const { field, row, isShown, written, error, onWrite } = props;
  const now = row === null ? '' : (valueIn(row.values, field.id) ?? '');
  const isMasked = isHidden(field) && !isShown && now !== '';
  const value = written === undefined ? (isMasked ? '' : now) : (written ?? '');
  const about = {
    label: field.name,
    withAsterisk: field.isMandatory,
    error,
    ...(isMasked ? { description: t('tables.row.masked', { value: now }) } : {}),
  };
  // What is typed into a hidden field and taken back must not empty it.
  const write = (text: string): void => onWrite(text !== '' ? text : isMasked ? undefined : null);
  if (field.type === 'dictionary') {
    const data = (field.values ?? []).map((entry) => ({ value: entry.key, label: entry.value }));
    return (
      <Select
        {...about}
        data={data}
        value={value === '' ? null : value}
        clearable
        searchable
        onChange={(key) => onWrite(key)}
      />
    );
  }
  if (field.type === 'string' && (field.length ?? 256) > 80) {
    return (
      <Textarea
        {...about}
        autosize
        minRows={1}
        maxRows={8}
        value={value}
        onChange={(event) => write(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...about}
      autoComplete="off"
      placeholder={FORMATS[field.type] ?? ''}
      value={value}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
