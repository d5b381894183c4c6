import { ActionIcon, Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import type { MaskStyle, TableField } from '../../../../catalogue/kinds/dynamic-table/table-field.ts';
import zh from '../../../../catalogue/kinds/dynamic-table/zh.json' with { type: 'json' };
import { useText } from '../../../ui/i18n/use-text.ts';
import { entriesOf, entriesText, retyped } from './field-list.ts';
import classes from './fields.module.css';

const TYPES = ['string', 'number', 'dictionary', 'date', 'time'] as const;
const MASKS = ['last-four', 'first-four', 'all'] as const;
const DRAGGED = 'application/x-callsmith-field';

interface FieldRowProps {
  readonly field: TableField;
  readonly place: number;
  readonly count: number;
  readonly isReadOnly: boolean;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (field: TableField) => void;
  readonly onMove: (to: number) => void;
  /** Another field was dropped on this one. */
  readonly onDropHere: (from: number) => void;
  readonly onDelete: () => void;
}

/** One field of a table; what its type does not have is not shown. */
export function FieldRow(props: FieldRowProps): ReactNode {
  const { t } = useText();
  const word = useWord();
  const { field, place, isReadOnly, errorAt, onChange } = props;
  const { name, type } = field;
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    props.onDropHere(Number(event.dataTransfer.getData(DRAGGED)));
  };
  return (
    <li
      className={classes.field}
      data-over={isOver}
      aria-label={name}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span
        className={classes.grip}
        draggable={!isReadOnly}
        aria-hidden
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(place))}
      >
        <IconGripVertical size={16} stroke={1.5} />
      </span>
      <TextInput
        className={classes.name}
        aria-label={t('tables.field.name')}
        value={name}
        disabled={isReadOnly}
        error={errorAt('name')}
        onChange={(event) => onChange({ ...field, name: event.currentTarget.value })}
      />
      <Select
        w={130}
        aria-label={t('tables.field.type')}
        data={TYPES.map((each) => ({ value: each, label: word(each) }))}
        value={type}
        disabled={isReadOnly}
        allowDeselect={false}
        onChange={(next) => onChange(retyped(field, (next ?? 'string') as TableField['type']))}
      />
      <Flags {...props} />
      <Buttons {...props} />
      {(type === 'string' || type === 'number') && <TextLimits {...props} />}
      {type === 'dictionary' && <Entries {...props} />}
    </li>
  );
}

/** What a type, a mask style is called. */
function useWord(): (text: string) => string {
  const { t, language } = useText();
  return (text) => (language === 'zh' ? ((zh as Record<string, string>)[text] ?? text) : t(`tables.word.${text}`));
}

function Flags({ field, isReadOnly, onChange }: FieldRowProps): ReactNode {
  const { t } = useText();
  return (
    <span className={classes.flags}>
      {(['isIndex', 'isMandatory', 'isEncrypted'] as const).map((key) => (
        <Checkbox
          key={key}
          size="xs"
          label={t(`tables.field.${key}`)}
          checked={field[key] === true}
          disabled={isReadOnly}
          onChange={(event) => {
            const isOn = event.currentTarget.checked;
            // Rows are found by the index: every one needs it.
            onChange({ ...field, [key]: isOn, ...(key === 'isIndex' && isOn ? { isMandatory: true } : {}) });
          }}
        />
      ))}
    </span>
  );
}

function Buttons(props: FieldRowProps): ReactNode {
  const { t } = useText();
  const { place, count, isReadOnly } = props;
  const { name } = props.field;
  return (
    <span className={classes.buttons}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('tables.field.up', { name })}
        disabled={isReadOnly || place === 0}
        onClick={() => props.onMove(place - 1)}
      >
        <IconArrowUp size={15} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('tables.field.down', { name })}
        disabled={isReadOnly || place === count - 1}
        onClick={() => props.onMove(place + 1)}
      >
        <IconArrowDown size={15} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('tables.field.delete', { name })}
        disabled={isReadOnly}
        onClick={props.onDelete}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </span>
  );
}

function TextLimits({ field, isReadOnly, errorAt, onChange }: FieldRowProps): ReactNode {
  const { t } = useText();
  const word = useWord();
  const { type, isEncrypted, length, mask } = field;
  return (
    <span className={classes.more}>
      <NumberInput
        w={150}
        label={t(type === 'string' ? 'tables.field.length' : 'tables.field.digits')}
        placeholder={type === 'string' ? '256' : '30'}
        min={1}
        max={256}
        allowDecimal={false}
        value={length ?? ''}
        disabled={isReadOnly}
        error={errorAt('length')}
        onChange={(next) => onChange(withOptional(field, 'length', typeof next === 'number' ? next : undefined))}
      />
      <Select
        w={220}
        label={t('tables.field.mask')}
        placeholder={t(isEncrypted ? 'tables.field.maskAll' : 'tables.field.maskNone')}
        data={MASKS.map((each) => ({ value: each, label: word(each) }))}
        value={mask ?? null}
        clearable
        disabled={isReadOnly}
        onChange={(next) => onChange(withOptional(field, 'mask', (next ?? undefined) as MaskStyle | undefined))}
      />
    </span>
  );
}

/** Typed as lines; what is half typed stays as it is typed. */
function Entries({ field, isReadOnly, errorAt, onChange }: FieldRowProps): ReactNode {
  const { t } = useText();
  const [text, setText] = useState(() => entriesText(field.values));
  const isOurs = JSON.stringify(entriesOf(text)) === JSON.stringify(field.values ?? []);
  return (
    <Textarea
      className={classes.entries}
      label={t('tables.field.values')}
      description={t('tables.field.valuesHow')}
      placeholder={'1 = Gold\n2 = Silver'}
      autosize
      minRows={2}
      maxRows={10}
      value={isOurs ? text : entriesText(field.values)}
      disabled={isReadOnly}
      error={errorAt('values')}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange({ ...field, values: entriesOf(event.currentTarget.value) });
      }}
    />
  );
}

function withOptional<Key extends 'length' | 'mask'>(
  field: TableField,
  key: Key,
  value: TableField[Key] | undefined,
): TableField {
  const { [key]: _gone, ...rest } = field;
  return (value === undefined ? rest : { ...rest, [key]: value }) as TableField;
}
