import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from './i18n/use-text.ts';

/** Asks before something that cannot be taken back; what is grave wants the name typed. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  /** What must be typed to go on. */
  readonly typed?: string;
  readonly isBusy?: boolean;
  /** False: something else must be done first. */
  readonly isReady?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const isReady = (props.isReady ?? true) && (props.typed === undefined || typed === props.typed);
  return (
    <Modal opened onClose={props.onClose} title={props.title} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) props.onConfirm();
        }}
      >
        <Stack gap="md">
          <div>{props.children}</div>
          {props.typed !== undefined && (
            <TextInput
              label={t('app.typeToConfirm', { text: props.typed })}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              data-autofocus
              autoComplete="off"
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" color="red" disabled={!isReady} loading={props.isBusy ?? false}>
              {props.action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
