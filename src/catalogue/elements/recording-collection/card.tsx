import { IconPlayerRecord as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings }: { readonly settings: Settings; readonly summary: string }): ReactNode {
  const { say } = useText();
  return <CardLines first={say(DOES[settings.action])} second={`${settings.timeout} s`} />;
}

const DOES: Readonly<Record<Settings['action'], Text>> = {
  start: { en: 'Start recording', zh: '开始录音' },
  stop: { en: 'Stop recording', zh: '停止录音' },
};
