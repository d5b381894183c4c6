import { IconVariable as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings }: { readonly settings: Settings }): ReactNode {
  const [first, second, ...more] = settings.assignments.map(({ variable, value }) => `${variable} = ${value}`);
  const rest = more.length === 0 ? second : `${second} … +${more.length}`;
  return <CardLines first={first ?? ''} {...(rest === undefined ? {} : { second: rest })} />;
}
