import { IconBoxMultiple as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings, summary }: { readonly settings: Settings; readonly summary: string }): ReactNode {
  return <CardLines first={summary} second={passed(settings)} />;
}

function passed({ inputs, outputs }: Settings): string {
  const given = inputs.map(({ name }) => name).join(', ');
  const taken = outputs.map(({ name }) => name).join(', ');
  return taken === '' ? given : `${given} → ${taken}`;
}
