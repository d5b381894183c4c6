import { IconMoodSmile as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';

export { Icon };

/** The answers are the exits: the card only says what the caller hears. */
export function Card({ summary }: { readonly summary: string }): ReactNode {
  return <CardLines first={summary} isSpoken />;
}
