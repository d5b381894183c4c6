import { ActionIcon, Button, Group, Input, JsonInput, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ValueMap } from '../../../kernel/model/value.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { type DataRow, dataRows, readObject, readRows } from './data-rows.ts';

/** Data as rows or as JSON. What does not read stays as it was typed, and says why; it changes nothing. */
export function DataField(props: {
  readonly label: string;
  readonly value: ValueMap;
  readonly namePlaceholder: string;
  readonly onChange: (value: ValueMap) => void;
}): ReactNode {
  const { t } = useText();
  const asRows = dataRows(props.value);
  const [form, setForm] = useState<'rows' | 'json'>(asRows === null ? 'json' : 'rows');
  return (
    <Input.Wrapper label={props.label} labelElement="div">
      <Group gap={6} mb={4}>
        <SegmentedControl
          size="xs"
          aria-label={props.label}
          value={form}
          onChange={(value) => setForm(value as 'rows' | 'json')}
          data={[
            { value: 'rows', label: t('simulator.data.rows'), disabled: asRows === null },
            { value: 'json', label: 'JSON' },
          ]}
        />
      </Group>
      {form === 'rows' ? <Rows {...props} /> : <Json {...props} />}
    </Input.Wrapper>
  );
}

type Props = Parameters<typeof DataField>[0];

function Rows({ label, value, namePlaceholder, onChange }: Props): ReactNode {
  const { t } = useText();
  const [rows, setRows] = useState<readonly DataRow[]>(() => dataRows(value) ?? []);
  const read = readRows(rows);
  const change = (next: readonly DataRow[]): void => {
    setRows(next);
    const taken = readRows(next);
    if (taken.ok) onChange(taken.value);
  };
  const changeRow = (index: number, fields: Partial<DataRow>): void =>
    change(rows.map((row, i) => (i === index ? { ...row, ...fields } : row)));
  return (
    <>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <Group key={index} gap={4} mb={4} wrap="nowrap" align="flex-start">
          <TextInput
            flex={1}
            aria-label={`${label}: ${t('simulator.data.name')}`}
            placeholder={namePlaceholder}
            value={row.name}
            error={!read.ok && read.row === index ? t(`simulator.data.wrong.${read.wrong}`) : null}
            onChange={(event) => changeRow(index, { name: event.currentTarget.value })}
          />
          <TextInput
            flex={1}
            aria-label={`${label}: ${t('simulator.data.value')}`}
            placeholder={t('simulator.data.value')}
            value={row.text}
            onChange={(event) => changeRow(index, { text: event.currentTarget.value })}
          />
          <ActionIcon
            mt={2}
            aria-label={t('simulator.data.remove')}
            onClick={() => change(rows.filter((_, i) => i !== index))}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconPlus size={13} />}
        onClick={() => setRows([...rows, { name: '', text: '' }])}
      >
        {t('simulator.data.add')}
      </Button>
    </>
  );
}

function Json({ label, value, onChange }: Props): ReactNode {
  const { t } = useText();
  const [text, setText] = useState(() => JSON.stringify(value, null, 2));
  return (
    <JsonInput
      aria-label={label}
      size="xs"
      autosize
      minRows={2}
      maxRows={12}
      value={text}
      error={readObject(text) === undefined ? t('simulator.data.notObject') : null}
      onChange={(next) => {
        setText(next);
        const read = readObject(next);
        if (read !== undefined) onChange(read);
      }}
    />
  );
}
