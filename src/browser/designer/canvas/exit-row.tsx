import { Handle, Position } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useCanvas, useOverlay, useSession } from './canvas-context.ts';
import { type DrawnExit, mustBeDrawn } from './drawing.ts';
import { exitKey } from './node-ids.ts';

/** An exit by its name, with the handle that lines start from. */
export const ExitRow = memo(function ExitRow({
  element,
  exit,
}: {
  readonly element: string;
  readonly exit: DrawnExit;
}) {
  const { canvas, exceptionFlow } = useCanvas();
  const { t, say } = useText();
  const isChosen = useSession(({ focus, exit: chosen }) => focus === element && chosen === exit.id);
  const isGhost = useSession(({ ghost }) => ghost?.element === element && ghost.exit === exit.id);
  const isLit = useOverlay(({ path }) => path?.exits.has(exitKey(element, exit.id)) ?? false);
  const isOpen = !exit.isDrawn && mustBeDrawn(exit);
  const leadsToException = exit.kind === 'error' && !exit.isDrawn;
  const showGhost = (isShown: boolean): void => {
    if (leadsToException) canvas.session.setState({ ghost: isShown ? { element, exit: exit.id } : null });
  };
  const state = exit.isGone ? 'gone' : isOpen ? 'open' : exit.isDrawn ? 'drawn' : 'free';
  return (
    <div
      className="cs-exit"
      data-state={state}
      data-kind={exit.kind}
      data-chosen={isChosen || undefined}
      data-lit={isLit || undefined}
      onPointerEnter={() => showGhost(true)}
      onPointerLeave={() => showGhost(false)}
    >
      <ExitCount element={element} exit={exit.id} />
      <span className="cs-exit-label">{say(exit.label)}</span>
      {isOpen ? <span className="cs-exit-open">{t('canvas.open')}</span> : null}
      {exit.isGone ? <span className="cs-exit-open">{t('canvas.gone')}</span> : null}
      <Handle id={exit.id} type="source" position={Position.Right} className="cs-handle" />
      {isGhost || (isChosen && leadsToException) ? (
        <span className="cs-ghost">{exceptionFlow ?? t('canvas.noExceptionFlow')}</span>
      ) : null}
    </div>
  );
});

/** How often scenarios left by this exit, when that was measured. */
function ExitCount({ element, exit }: { readonly element: string; readonly exit: string }): ReactNode {
  const { t } = useText();
  const count = useOverlay(({ coverage }) => coverage && (coverage.exits.get(exitKey(element, exit)) ?? 0));
  if (count === undefined) return null;
  return (
    <span className="cs-count" data-none={count === 0 || undefined} title={t('canvas.exitCount', { count })}>
      {count}
    </span>
  );
}
