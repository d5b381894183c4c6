import { IconListCheck as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings, summary }: { readonly settings: Settings; readonly summary: string }): ReactNode {
  const { say } = useText();
  const { length } = settings.questions;
  const second = { en: length === 1 ? '1 question' : `${length} questions`, zh: `${length} 题` };
  return <CardLines first={summary} second={say(second)} isSpoken />;
}
