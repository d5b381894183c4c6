import { Button, Popover, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBrowser,
  IconCircleCheck,
  IconCircleX,
  IconCloudOff,
  IconCloudUp,
  IconPencil,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import type { Sync } from '../../store/open-state.ts';
import { useOpenDocument } from '../../store/use-document.ts';
import { useWorkspaceState } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import classes from './save-state.module.css';

const ICONS: Readonly<Record<Sync, typeof IconCloudUp>> = {
  saved: IconCircleCheck,
  unsaved: IconPencil,
  saving: IconCloudUp,
  offline: IconCloudOff,
  conflict: IconAlertTriangle,
  refused: IconCircleX,
  'second-tab': IconBrowser,
};

/** How the open document stands to the saved one, in words; what to do about it when pressed. */
export function SaveState({
  onSettle,
}: {
  /** Shows both sides of a conflict. */
  readonly onSettle: () => void;
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const opened = useOpenDocument();
  const [isOpen, setOpen] = useState(false);
  const sync = useStore(opened.store.api, (state) => state.sync);
  const refusal = useStore(opened.store.api, (state) => state.refusal);
  const isKeeping = useWorkspaceState((state) => state.isKeeping);
  const Icon = ICONS[sync];
  const act = {
    conflict: onSettle,
    'second-tab': () => void opened.hold.takeOver(),
    offline: () => opened.sync.retry(),
    unsaved: () => void opened.sync.flush(),
  } as const;
  const action = Object.hasOwn(act, sync) ? act[sync as keyof typeof act] : undefined;
  const word = t(`shell.sync.${sync}.word`);
  return (
    <Popover opened={isOpen} onChange={setOpen} width={300} position="bottom-start" shadow="md" trapFocus>
      {/* Beside the button: what is inside a button is its name and is not told when it changes. */}
      <VisuallyHidden role="status">{word}</VisuallyHidden>
      <Popover.Target>
        <UnstyledButton className={classes.state} data-sync={sync} onClick={() => setOpen(!isOpen)}>
          <Icon size={16} stroke={1.7} aria-hidden />
          <span>{word}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text>{t(`shell.sync.${sync}.what`)}</Text>
        {refusal !== null && sync === 'refused' && (
          <Text mt={6} c="var(--cs-error)">
            {problemText(refusal)}
          </Text>
        )}
        {!isKeeping && (
          <Text mt={6} c="var(--cs-warning)">
            {t('shell.notKeeping')}
          </Text>
        )}
        {action !== undefined && (
          <Button
            mt="sm"
            onClick={() => {
              setOpen(false);
              action();
            }}
          >
            {t(`shell.sync.${sync}.act`)}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
