import { Checkbox, Group, MultiSelect, NumberInput, SegmentedControl, Select, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Document } from '../../../kernel/model/document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import type { BatchSettings, Selection } from './batch-plan.ts';

interface Props {
  readonly agents: readonly Document[];
  readonly selection: Selection;
  readonly settings: BatchSettings;
  readonly onSelection: (selection: Selection) => void;
  readonly onSettings: (settings: BatchSettings) => void;
}

const ROLES = ['common', 'quality-checker', 'callout'] as const;
const TYPES = ['voice', 'video', 'multimedia', 'versatile'] as const;

/** Whom the batch is about, and what becomes of them; an empty field changes nothing. */
export function BatchForm({ agents, selection, settings, onSelection, onSettings }: Props): ReactNode {
  const { t } = useText();
  const { headers } = useTenantSource();
  const queues = headers.filter(({ kind }) => kind === 'skill-queue');
  const stay = { value: '', label: t('agents.stays') };
  const set = (field: keyof BatchSettings, value: unknown): void => {
    const { [field]: _before, ...rest } = settings;
    onSettings(value === undefined ? rest : { ...rest, [field]: value });
  };
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('agents.by')}
        value={selection.by}
        onChange={(by) =>
          onSelection(by === 'ids' ? { by, workNos: [] } : { by: 'segment', from: 101, to: 110, makesMissing: false })
        }
        data={(['ids', 'segment'] as const).map((value) => ({ value, label: t(`agents.selection.${value}`) }))}
      />
      <Whom agents={agents} selection={selection} onSelection={onSelection} />
      <Group grow align="start">
        <Select
          label={t('agents.field.role')}
          value={settings.role ?? ''}
          onChange={(value) => set('role', value === '' || value === null ? undefined : value)}
          data={[stay, ...ROLES.map((value) => ({ value, label: t(`agents.role.${value}`) }))]}
        />
        <Select
          label={t('agents.field.type')}
          value={settings.type ?? ''}
          onChange={(value) => set('type', value === '' || value === null ? undefined : value)}
          data={[stay, ...TYPES.map((value) => ({ value, label: t(`agents.type.${value}`) }))]}
        />
        <Select
          label={t('agents.field.intelligentRecognition')}
          value={settings.intelligentRecognition === undefined ? '' : String(settings.intelligentRecognition)}
          onChange={(value) =>
            set('intelligentRecognition', value === '' || value === null ? undefined : value === 'true')
          }
          data={[stay, ...['true', 'false'].map((value) => ({ value, label: t(`agents.switch.${value}`) }))]}
        />
      </Group>
      <MultiSelect
        label={t('agents.field.queues')}
        description={t('agents.queuesHelp')}
        searchable
        clearable
        value={[...(settings.queues ?? [])]}
        onChange={(value) => set('queues', value.length === 0 ? undefined : value)}
        data={queues.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Stack>
  );
}

function Whom({ agents, selection, onSelection }: Pick<Props, 'agents' | 'selection' | 'onSelection'>): ReactNode {
  const { t } = useText();
  if (selection.by === 'ids') {
    return (
      <MultiSelect
        label={t('agents.whom')}
        searchable
        value={[...selection.workNos]}
        onChange={(workNos) => onSelection({ by: 'ids', workNos })}
        data={agents.map(({ workNo, name }) => ({ value: String(workNo), label: `${String(workNo)} ${name}` }))}
      />
    );
  }
  const number = (value: string | number): number => Math.min(999_999, Math.max(101, Math.round(Number(value) || 101)));
  return (
    <Group align="end">
      <NumberInput
        label={t('agents.from')}
        min={101}
        max={999_999}
        value={selection.from}
        onChange={(value) => onSelection({ ...selection, from: number(value) })}
      />
      <NumberInput
        label={t('agents.to')}
        min={101}
        max={999_999}
        value={selection.to}
        onChange={(value) => onSelection({ ...selection, to: number(value) })}
      />
      <Checkbox
        mb={7}
        label={t('agents.makesMissing')}
        checked={selection.makesMissing}
        onChange={(event) => onSelection({ ...selection, makesMissing: event.currentTarget.checked })}
      />
    </Group>
  );
}
