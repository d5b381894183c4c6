import { IconApi as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings, summary }: { readonly settings: Settings; readonly summary: string }): ReactNode {
  return <CardLines first={summary} second={settings.inputs.map(({ name }) => name).join(', ')} />;
}
