import { IconReceipt as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';

export { Icon };

export function Card({ summary }: { readonly summary: string }): ReactNode {
  return <CardLines first={summary} />;
}
