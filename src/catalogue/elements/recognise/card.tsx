import { IconMessageQuestion as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings }: { readonly settings: Settings }): ReactNode {
  return <CardLines first={settings.content} second={intentsOf(settings)} />;
}

function intentsOf({ conditions }: Settings): string {
  return conditions.map(({ name }) => name).join(' · ');
}
