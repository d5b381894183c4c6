import { IconPhoneOff as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';

export { Icon };

export function Card(): ReactNode {
  const { say } = useText();
  return <CardLines first={say({ en: 'The flow ends here', zh: '流程到此结束' })} />;
}
