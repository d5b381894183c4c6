import { ActionIcon, Button, Group, Menu, TextInput } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CallInputs } from './call-inputs.ts';
import { keepPresets, type Preset, readPresets, withoutPreset, withPreset } from './presets.ts';
import { useSimulator } from './use-simulator.ts';

/** What calls start with, kept under names in this browser. */
export function PresetsBar(props: {
  readonly inputs: CallInputs;
  readonly onTake: (inputs: CallInputs) => void;
}): ReactNode {
  const { t } = useText();
  const { tenantId } = useSimulator().host;
  const [presets, setPresets] = useState(() => readPresets(localStorage, tenantId));
  const [name, setName] = useState('');
  const [hasRoom, setRoom] = useState(true);
  const keep = (next: readonly Preset[]): void => {
    setPresets(next);
    setRoom(keepPresets(localStorage, tenantId, next));
  };
  return (
    <Menu position="bottom-start" width={280} closeOnItemClick={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={14} stroke={1.6} />}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('simulator.presets.title')} {presets.length > 0 ? `(${presets.length})` : ''}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {presets.length === 0 && <Menu.Label>{t('simulator.presets.none')}</Menu.Label>}
        {presets.map((preset) => (
          <Group key={preset.name} gap={2} wrap="nowrap">
            <Menu.Item onClick={() => props.onTake(preset.inputs)}>{preset.name}</Menu.Item>
            <ActionIcon
              size="sm"
              aria-label={t('simulator.presets.remove', { name: preset.name })}
              onClick={() => keep(withoutPreset(presets, preset.name))}
            >
              <IconTrash size={14} stroke={1.6} />
            </ActionIcon>
          </Group>
        ))}
        <Menu.Divider />
        <form
          style={{ padding: 6, display: 'flex', gap: 6 }}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            keep(withPreset(presets, { name: name.trim(), inputs: props.inputs }));
            setName('');
          }}
        >
          <TextInput
            flex={1}
            maxLength={60}
            aria-label={t('simulator.presets.name')}
            placeholder={t('simulator.presets.name')}
            value={name}
            error={hasRoom ? null : t('simulator.presets.noRoom')}
            onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            {t('simulator.presets.keep')}
          </Button>
        </form>
      </Menu.Dropdown>
    </Menu>
  );
}
