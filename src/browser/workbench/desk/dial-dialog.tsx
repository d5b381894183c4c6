import { Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DeskAgent } from '../../../twin/contact-center/desk-view.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { Desk } from './use-desk.ts';

/** A call to a customer: it rings at the phone window that has the number. */
export function DialDialog({
  agent,
  desk,
  onClose,
}: {
  readonly agent: DeskAgent;
  readonly desk: Desk;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const [number, setNumber] = useState('');
  const [media, setMedia] = useState<'audio' | 'video'>('audio');
  const isNumber = /^\+?[0-9]{1,24}$/.test(number);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('workbench.dial.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isNumber) void desk.act({ type: 'call-out', number, media }).then((isDone) => isDone && onClose());
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={t('workbench.dial.number')}
            inputMode="tel"
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value.trim())}
          />
          {(agent.type === 'video' || agent.type === 'versatile') && (
            <SegmentedControl
              aria-label={t('workbench.media')}
              value={media}
              onChange={(value) => setMedia(value as 'audio' | 'video')}
              data={(['audio', 'video'] as const).map((value) => ({ value, label: t(`workbench.medium.${value}`) }))}
            />
          )}
          <Text c="var(--cs-quiet)">{t('workbench.dial.help')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" disabled={!isNumber}>
              {t('workbench.bar.dial')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
