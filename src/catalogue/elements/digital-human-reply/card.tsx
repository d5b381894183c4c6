import { IconUserScreen as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';
import { HEARS } from '../../parts/reply-turn/mode-texts.ts';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings, summary }: { readonly settings: Settings; readonly summary: string }): ReactNode {
  const { say } = useText();
  return <CardLines first={summary} second={`${settings.figure} · ${say(HEARS[settings.mode])}`} isSpoken />;
}
