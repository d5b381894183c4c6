import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useOverlay } from './canvas-context.ts';
import type { DrawnExit } from './drawing.ts';
import { exitKey } from './node-ids.ts';

/** How many of an element's exits scenarios left by; nothing when that was not measured. */
export function CoverageBar({ id, exits }: { readonly id: string; readonly exits: readonly DrawnExit[] }): ReactNode {
  const { t } = useText();
  const visits = useOverlay(({ coverage }) => coverage && (coverage.elements.get(id) ?? 0));
  const covered = useOverlay(
    ({ coverage }) => exits.filter((exit) => (coverage?.exits.get(exitKey(id, exit.id)) ?? 0) > 0).length,
  );
  if (visits === undefined) return null;
  const share = visits === 0 ? 0 : exits.length === 0 ? 1 : covered / exits.length;
  const label = t('canvas.coverage', { visits, covered, exits: exits.length });
  return (
    <div className="cs-coverage" role="img" aria-label={label} title={label} data-none={visits === 0 || undefined}>
      <div style={{ width: `${Math.round(share * 100)}%` }} />
    </div>
  );
}
