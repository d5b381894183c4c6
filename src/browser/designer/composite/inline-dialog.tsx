import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useRef } from 'react';
import { inlineInFlow } from '../../store/tenant/inline-in-flow.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { announce } from '../canvas/canvas-session.ts';
import { type InliningWish, tell } from './composite-actions.ts';
import { LostScenarios } from './lost-scenarios.tsx';

/** Brings a composite back. Asks only when scenarios cannot be kept; else it is done at once. */
export function InlineDialog(props: {
  readonly canvas: CanvasHandle;
  readonly wish: InliningWish;
  readonly onClose: () => void;
}): ReactNode {
  const { canvas, wish, onClose } = props;
  const { t } = useText();
  const workspace = useWorkspace();
  const { lost, changes } = wish.scenarios;
  const isBegun = useRef(false);
  const act = async (): Promise<void> => {
    if (isBegun.current) return;
    isBegun.current = true;
    const { store, actions } = canvas;
    const ran = await inlineInFlow(workspace, store, wish.flow, wish.plan, wish.scenarios);
    onClose();
    if (!ran.ok) return tell(actions.desk, ran.reason);
    store.select(wish.plan.inlining.elements.map(({ id }) => id));
    const done = t('composite.inlined');
    announce(canvas.session, done);
    if (changes.length > 0) notifications.show({ message: t('composite.rewritten', { count: changes.length }) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is done once.
  useEffect(() => {
    if (lost.length === 0) void act();
  }, [wish]);
  if (lost.length === 0) return null;
  return (
    <ConfirmDialog
      title={t('composite.menu.inline')}
      action={t('composite.inline')}
      onConfirm={() => void act()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <LostScenarios lost={lost} />
        <Text size="xs" c="var(--cs-quiet)">
          {t('composite.undo')}
        </Text>
      </Stack>
    </ConfirmDialog>
  );
}
