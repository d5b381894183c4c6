import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import type { Request } from './use-request.ts';

/** A dialog with fields and one action. */
export function FormDialog(props: {
  readonly title: string;
  readonly action: string;
  readonly canAct: boolean;
  readonly request: Request;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: string;
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  return (
    <Modal
      opened
      size={props.size ?? 'md'}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (props.canAct) props.onAct();
        }}
      >
        <Stack gap="md">
          {props.children}
          {props.request.problem !== null && <Alert color="red">{problemText(props.request.problem)}</Alert>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" disabled={!props.canAct} loading={props.request.isBusy}>
              {props.action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
