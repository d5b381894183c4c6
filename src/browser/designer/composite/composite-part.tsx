import { notifications } from '@mantine/notifications';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useWorkspaceState } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { compositeWish } from './composite-actions.ts';

const ExtractDialog = lazy(async () => ({ default: (await import('./extract-dialog.tsx')).ExtractDialog }));
const InlineDialog = lazy(async () => ({ default: (await import('./inline-dialog.tsx')).InlineDialog }));

const NOTHING = { extraction: null, inlining: null };

/** The dialogs of a flow in which something is to become a composite, or to come back; there only while they are wanted. */
export function CompositePart({ canvas }: { readonly canvas: CanvasHandle }): ReactNode {
  const { extraction, inlining } = useStore(compositeWish);
  const close = (): void => compositeWish.setState(NOTHING);
  useEffect(() => () => compositeWish.setState(NOTHING), []);
  useFollowedNotice();
  return (
    <Suspense>
      {extraction !== null && <ExtractDialog canvas={canvas} extraction={extraction} onClose={close} />}
      {inlining !== null && <InlineDialog canvas={canvas} wish={inlining} onClose={close} />}
    </Suspense>
  );
}

/** Says what undoing or redoing a step did in other documents. */
function useFollowedNotice(): void {
  const { t } = useText();
  const followed = useWorkspaceState((state) => state.followed);
  const told = useRef(followed);
  useEffect(() => {
    if (followed === null || told.current === followed) return;
    told.current = followed;
    const { direction, count, left } = followed;
    const done = count === 0 ? [] : [t(`composite.followed.${direction}`, { count })];
    const rest = left.length === 0 ? [] : [t('composite.followed.left', { names: left.join(', ') })];
    const message = [...done, ...rest].join(' ');
    if (message !== '') notifications.show({ message });
  }, [followed, t]);
}
