import { IconAlertTriangleFilled, IconCircleXFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useOverlay } from './canvas-context.ts';

/** Findings and the breakpoint of an element, in its header. */
export function CardBadges({ id }: { readonly id: string }): ReactNode {
  const { t } = useText();
  const errors = useOverlay(({ findings }) => findings?.get(id)?.errors ?? 0);
  const warnings = useOverlay(({ findings }) => findings?.get(id)?.warnings ?? 0);
  const hasBreakpoint = useOverlay(({ breakpoints }) => breakpoints?.has(id) ?? false);
  return (
    <>
      {hasBreakpoint ? <span className="cs-breakpoint" role="img" aria-label={t('canvas.breakpoint')} /> : null}
      {errors + warnings > 0 ? (
        <span
          className="cs-findings"
          data-severity={errors > 0 ? 'error' : 'warning'}
          role="img"
          aria-label={t('canvas.findings', { errors, warnings })}
        >
          {errors > 0 ? <IconCircleXFilled size={14} /> : <IconAlertTriangleFilled size={14} />}
          {errors + warnings}
        </span>
      ) : null}
    </>
  );
}
