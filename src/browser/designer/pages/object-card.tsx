import { ActionIcon, MultiSelect, Select, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { tableFields } from '../../../catalogue/kinds/dynamic-table/table-fields.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import type { PageObjects } from './page-objects.ts';
import classes from './pages.module.css';

const DRAGGED = 'application/x-callsmith-object';

type ShownObject = PageObjects[number];

interface Props {
  readonly object: ShownObject;
  readonly place: number;
  readonly count: number;
  readonly error: string | undefined;
  readonly onChange: (object: ShownObject) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onDelete: () => void;
}

/** One object of a page: what it is called, its table, and which fields of that are shown in which order. */
export function ObjectCard(props: Props): ReactNode {
  const { t } = useText();
  const { object, place, error, onChange } = props;
  const { headers, document } = useTenantSource();
  const [isOver, setOver] = useState(false);
  const table = document('dynamic-table', object.table);
  const fields = table === undefined ? [] : tableFields(table);
  const known = new Set(fields.map(({ id }) => id));
  const gone = object.fields.filter(({ name }) => !known.has(name));
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    props.onMove(Number(event.dataTransfer.getData(DRAGGED)), place);
  };
  return (
    <li
      className={classes.card}
      data-over={isOver}
      aria-label={object.name}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <CardHead {...props} />
      <TextInput
        size="xs"
        label={t('pops.page.objectName')}
        value={object.name}
        onChange={(event) => onChange({ ...object, name: event.currentTarget.value })}
      />
      <Select
        size="xs"
        label={t('pops.page.table')}
        allowDeselect={false}
        value={object.table}
        data={headers
          .filter(({ kind }) => kind === 'dynamic-table')
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next) => next !== null && onChange({ ...object, table: next, fields: [] })}
      />
      <MultiSelect
        size="xs"
        label={t('pops.page.fields')}
        description={t('pops.page.fieldsHow')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        searchable
        value={object.fields.map(({ name }) => name)}
        data={[
          ...fields.map(({ id, name }) => ({ value: id, label: name })),
          ...gone.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(chosen) => onChange({ ...object, fields: chosen.map((name) => ({ name })) })}
      />
      {error !== undefined && (
        <Text size="xs" c="var(--cs-error)">
          {error}
        </Text>
      )}
    </li>
  );
}

function CardHead({ object: { name }, place, count, onMove, onDelete }: Props): ReactNode {
  const { t } = useText();
  const button = { variant: 'subtle', color: 'gray', size: 'sm' } as const;
  return (
    <div className={classes.cardHead}>
      <span
        className={classes.grip}
        draggable
        aria-hidden
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(place))}
      >
        <IconGripVertical size={16} stroke={1.5} /> {place + 1}
      </span>
      <ActionIcon
        {...button}
        aria-label={t('pops.page.up', { name })}
        disabled={place === 0}
        onClick={() => onMove(place, place - 1)}
      >
        <IconArrowUp size={15} />
      </ActionIcon>
      <ActionIcon
        {...button}
        aria-label={t('pops.page.down', { name })}
        disabled={place === count - 1}
        onClick={() => onMove(place, place + 1)}
      >
        <IconArrowDown size={15} />
      </ActionIcon>
      <ActionIcon {...button} aria-label={t('pops.page.delete', { name })} onClick={onDelete}>
        <IconTrash size={15} />
      </ActionIcon>
    </div>
  );
}
