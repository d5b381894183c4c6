import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

/** How something stands, in a colour that can be read on both schemes. */
export type Tone = 'good' | 'warning' | 'error' | 'plain';

const COLOURS = { good: 'teal', warning: 'orange', error: 'red', plain: 'gray' } as const;
const INKS = {
  good: 'var(--cs-good)',
  warning: 'var(--cs-warning)',
  error: 'var(--cs-error)',
  plain: 'var(--cs-text)',
};

export function StateBadge({
  tone,
  isLive = false,
  children,
}: {
  readonly tone: Tone;
  /** Whether a change is read out. */
  readonly isLive?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Badge tt="none" variant="light" color={COLOURS[tone]} c={INKS[tone]} role={isLive ? 'status' : undefined}>
      {children}
    </Badge>
  );
}
