import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../ui/i18n/use-text.ts';
import classes from './form.module.css';
import { Labelled } from './labelled.tsx';
import { readTyped, writeTyped } from './typed-text.ts';

interface Row {
  readonly name: string;
  readonly text: string;
}

/** Names and values that the user chooses. A row without a name, or with one that is there already, is kept aside. */
export function MapField(props: FieldProps): ReactNode {
  const { t } = useText();
  const value = (props.formData ?? {}) as Readonly<Record<string, unknown>>;
  const [draft, setDraft] = useState<readonly Row[] | null>(null);
  const rows = draft ?? Object.entries(value).map(([name, each]) => ({ name, text: writeTyped(each) }));
  const isReadOnly = props.readonly === true || props.disabled === true;
  const change = (next: readonly Row[]): void => {
    setDraft(next);
    const named = next.filter(
      ({ name }, index) => isGood(name) && next.findIndex((row) => row.name === name) === index,
    );
    props.onChange(Object.fromEntries(named.map(({ name, text }) => [name, readTyped(text)])), props.fieldPathId.path);
  };
  const put = (index: number, row: Row): void => change(rows.map((each, at) => (at === index ? row : each)));
  return (
    <Labelled of={props}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place; names change while typing
        <div className={classes.pair} key={index}>
          <TextInput
            aria-label={t('documents.map.name', { number: index + 1 })}
            placeholder={t('documents.map.namePlaceholder')}
            value={row.name}
            disabled={isReadOnly}
            error={rows.some((other, at) => at < index && other.name === row.name) ? t('documents.map.twice') : null}
            onChange={(event) => put(index, { ...row, name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('documents.map.value', { number: index + 1 })}
            placeholder={t('documents.map.valuePlaceholder')}
            value={row.text}
            disabled={isReadOnly}
            onChange={(event) => put(index, { ...row, text: event.currentTarget.value })}
          />
          {!isReadOnly && (
            <ActionIcon
              size={30}
              aria-label={t('documents.list.remove', { number: index + 1 })}
              onClick={() => change(rows.filter((_row, at) => at !== index))}
            >
              <IconTrash size={15} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
      ))}
      {!isReadOnly && (
        <div>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setDraft([...rows, { name: '', text: '' }])}
          >
            {t('documents.list.add')}
          </Button>
        </div>
      )}
    </Labelled>
  );
}

function isGood(name: string): boolean {
  return name !== '' && name !== '__proto__';
}
