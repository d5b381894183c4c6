import { Button, Group, Modal, Radio, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { TransferMode, TransferTarget } from '../../../twin/contact-center/center-input.ts';
import type { DeskCall, DeskView } from '../../../twin/contact-center/desk-view.ts';
import { type Texts, useText } from '../../ui/i18n/use-text.ts';
import type { Desk } from './use-desk.ts';

type Kind = TransferTarget['kind'];

interface Props {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly call: DeskCall;
  readonly onClose: () => void;
}

/** To a queue, an agent, a flow or a number outside, in the ways that the target allows (domain.md §5.3). */
export function TransferDialog({ desk, view, call, onClose }: Props): ReactNode {
  const { t } = useText();
  const kinds: readonly Kind[] = call.media === 'text' ? ['queue', 'agent'] : ['queue', 'agent', 'flow', 'number'];
  const [kind, setKind] = useState<Kind>('queue');
  const [target, setTarget] = useState('');
  const [wanted, setMode] = useState<TransferMode>('success');
  const modes: readonly TransferMode[] = kind === 'flow' ? ['suspend', 'release'] : ['success', 'release'];
  const mode = modes.includes(wanted) ? wanted : (modes[0] ?? 'release');
  const send = async (): Promise<void> => {
    const to = targetOf(kind, target);
    if (target !== '' && (await desk.act({ type: 'transfer', call: call.id, to, mode }))) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('workbench.transfer.title', { customer: call.customer })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <SegmentedControl
            fullWidth
            aria-label={t('workbench.transfer.to')}
            value={kind}
            onChange={(value) => {
              setKind(value as Kind);
              setTarget('');
            }}
            data={kinds.map((value) => ({ value, label: t(`workbench.transfer.kind.${value}`) }))}
          />
          {kind === 'number' ? (
            <TextInput
              label={t('workbench.transfer.kind.number')}
              inputMode="tel"
              value={target}
              onChange={(event) => setTarget(event.currentTarget.value.trim())}
            />
          ) : (
            <Select
              label={t(`workbench.transfer.kind.${kind}`)}
              searchable
              value={target === '' ? null : target}
              onChange={(value) => setTarget(value ?? '')}
              data={choicesOf(kind, view, call, t)}
              nothingFoundMessage={t('workbench.transfer.nobody')}
            />
          )}
          <Radio.Group
            aria-label={t('workbench.transfer.how')}
            value={mode}
            onChange={(value) => setMode(value as TransferMode)}
          >
            <Stack gap="xs">
              {modes.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={t(`workbench.transfer.mode.${one}`)}
                  description={t(`workbench.transfer.help.${one}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" disabled={target === ''}>
              {t('workbench.bar.transfer')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function targetOf(kind: Kind, target: string): TransferTarget {
  switch (kind) {
    case 'queue':
      return { kind, queue: target };
    case 'agent':
      return { kind, workNo: target };
    case 'flow':
      return { kind, flow: target };
    case 'number':
      return { kind, number: target };
  }
}

function choicesOf(kind: Kind, view: DeskView, call: DeskCall, t: Texts['t']) {
  if (kind === 'flow') return view.flows.map(({ id, name }) => ({ value: id, label: name }));
  if (kind === 'queue') {
    return view.queues
      .filter(({ media }) => media.includes(call.media))
      .map(({ id, name, waiting }) => ({ value: id, label: t('workbench.transfer.queue', { name, waiting }) }));
  }
  return view.colleagues
    .filter(({ media }) => media.includes(call.media))
    .map(({ workNo, name, doing }) => ({
      value: workNo,
      label: `${workNo} ${name} · ${t(`workbench.doing.${doing}`)}`,
      disabled: doing !== 'idle',
    }));
}
