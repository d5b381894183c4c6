import { ActionIcon, Combobox, Group, InputBase, Text, Tooltip, useCombobox } from '@mantine/core';
import { IconArrowUpRight, IconPlus, IconSelector } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { catalogue } from '../../../../catalogue/catalogue.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import { useFormWorld } from '../form/form-context.ts';
import { KindIcon } from '../kind-icon.tsx';

export interface ReferencePickerProps {
  readonly kind: string;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  readonly isOptional: boolean;
  readonly frame: {
    readonly id: string;
    readonly label?: string;
    readonly 'aria-label'?: string;
    readonly description?: string;
    readonly error?: string;
    readonly withAsterisk: boolean;
    readonly disabled: boolean;
  };
}

const NEW = '\u0000new';
const NONE = '\u0000none';
const MOST = 100;

/** Chooses a document of a kind by its name, or makes one on the spot; leads to the chosen one. */
export function ReferencePicker({ kind, value, onChange, isOptional, frame }: ReferencePickerProps): ReactNode {
  const { t, say } = useText();
  const { headers, open, create } = useFormWorld();
  const [search, setSearch] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => setSearch('') });
  const type = catalogue.kinds.get(kind);
  const offered = headers.filter((header) => header.kind === kind);
  const chosen = offered.find(({ id }) => id === value);
  const wanted = search.toLowerCase();
  const found = offered.filter(({ id, name }) => `${name} ${id}`.toLowerCase().includes(wanted)).slice(0, MOST);
  const choose = (option: string): void => {
    combobox.closeDropdown();
    if (option === NEW) create(kind, onChange);
    else onChange(option === NONE ? undefined : option);
  };
  const shown =
    value === undefined || value === '' ? '' : (chosen?.name ?? t('documents.reference.missing', { id: value }));
  const typeName = type === undefined ? kind : say(type.title);
  return (
    <Group gap={4} align="flex-end" wrap="nowrap">
      <Combobox store={combobox} onOptionSubmit={choose} shadow="md">
        <Combobox.Target>
          <InputBase
            {...frame}
            size="xs"
            flex={1}
            leftSection={<KindIcon kind={kind} size={15} />}
            rightSection={<IconSelector size={15} aria-hidden />}
            rightSectionPointerEvents="none"
            placeholder={t('documents.reference.choose', { kind: typeName })}
            value={combobox.dropdownOpened ? search : shown}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
            {isOptional && value !== undefined && (
              <Combobox.Option value={NONE}>
                <Text c="var(--cs-quiet)">{t('documents.reference.none')}</Text>
              </Combobox.Option>
            )}
            {found.map(({ id, name }) => (
              <Combobox.Option key={id} value={id} active={id === value}>
                <Text>{name}</Text>
                <Text fz={11} c="var(--cs-quiet)" ff="monospace">
                  {id}
                </Text>
              </Combobox.Option>
            ))}
            {found.length === 0 && <Combobox.Empty>{t('documents.reference.nothing')}</Combobox.Empty>}
            <Combobox.Option value={NEW}>
              <Group gap={6}>
                <IconPlus size={14} aria-hidden />
                <Text>{t('documents.reference.new', { kind: typeName })}</Text>
              </Group>
            </Combobox.Option>
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {chosen !== undefined && (
        <Tooltip label={t('documents.reference.open', { name: chosen.name })}>
          <ActionIcon
            size={30}
            aria-label={t('documents.reference.open', { name: chosen.name })}
            onClick={() => open(chosen)}
          >
            <IconArrowUpRight size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      )}
    </Group>
  );
}
