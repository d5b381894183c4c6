import { IconMessage2Search as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings }: { readonly settings: Settings; readonly summary: string }): ReactNode {
  const { say } = useText();
  return <CardLines first={settings.content} second={settings.functions.map((each) => say(NAMES[each])).join(' · ')} />;
}

const NAMES: Readonly<Record<Settings['functions'][number], Text>> = {
  'semantic-recognition': { en: 'Meaning', zh: '语义' },
  sentiment: { en: 'Sentiment', zh: '情感' },
  'question-answering': { en: 'Q&A', zh: '问答' },
};
