import { type KeyboardEvent, memo, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useCanvas, useSession } from './canvas-context.ts';
import { type KeyTargets, pressKey } from './canvas-keys.ts';
import { CanvasSurface } from './canvas-surface.tsx';
import { CanvasToolbar } from './canvas-toolbar.tsx';
import { LiveRegion } from './live-region.tsx';
import { QuickAddMenu } from './quick-add-menu.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useView } from './use-view.ts';

/** The canvas as one stop of the Tab key: inside, the arrows walk. */
export const CanvasBoard = memo(function CanvasBoard({ targets }: { readonly targets: KeyTargets }): ReactNode {
  const { canvas } = useCanvas();
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const pointer = useClipboard(canvas, box);
  useView(canvas, box);
  useDetail(box);
  const focus = useSession((session) => session.focus);
  const isConnecting = useSession(({ connecting }) => connecting !== null);
  const isEditing = useSession(({ editing }) => editing !== null);
  useEffect(() => {
    // A field that goes takes the focus with it; what the user clicked meanwhile keeps it.
    if (!isEditing && document.activeElement === document.body && canvas.session.getState().said.count > 0) {
      box.current?.focus({ preventScroll: true });
    }
  }, [isEditing, canvas]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTyping(event.target) || event.nativeEvent.isComposing) return;
    if (event.target !== box.current && (event.key === 'Enter' || event.key === ' ')) return;
    if (pressKey(canvas, event, targets)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: an application takes keys; ARIA's role for it is set.
    <div className="cs-canvas" onKeyDown={onKeyDown}>
      <div
        ref={box}
        className="cs-board"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is one stop of the Tab key.
        tabIndex={0}
        role="application"
        aria-label={t('canvas.label')}
        aria-description={t('canvas.help')}
        aria-activedescendant={focus === null ? undefined : `card-${focus}`}
        data-connecting={isConnecting || undefined}
        {...pointer}
      >
        <CanvasSurface box={box} targets={targets} />
      </div>
      <CanvasToolbar targets={targets} />
      <QuickAddMenu onClosed={() => box.current?.focus({ preventScroll: true })} />
      <LiveRegion />
    </div>
  );
});

/** Tells the style how much of the cards can be read; nothing is drawn again for it. */
function useDetail(box: RefObject<HTMLElement | null>): void {
  const { session } = useCanvas().canvas;
  useEffect(() => {
    const tell = (): void => {
      const { detail } = session.getState();
      if (box.current !== null && box.current.dataset.detail !== detail) box.current.dataset.detail = detail;
    };
    tell();
    return session.subscribe(tell);
  }, [session, box]);
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
