import { IconRestore as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';

export { Icon };

export function Card(): ReactNode {
  const { say } = useText();
  return <CardLines first={say({ en: 'Forgets timeouts and no-matches', zh: '清除超时和未匹配次数' })} />;
}
