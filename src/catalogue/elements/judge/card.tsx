import { IconArrowsSplit2 as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import type { Settings } from './settings.gen.ts';

export { Icon };

/** The exits carry the names of the conditions: the card shows how they are told apart. */
export function Card({ settings }: { readonly settings: Settings }): ReactNode {
  return <CardLines first={settings.conditions.map(({ expression }) => expression).join(' · ')} />;
}
