import { IconForms as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings, summary }: { readonly settings: Settings; readonly summary: string }): ReactNode {
  const { say } = useText();
  const { minimum, maximum, variable } = settings;
  const digits = minimum === maximum ? `${minimum}` : `${minimum}–${maximum}`;
  const entry = say({ en: `${digits} digits → ${variable}`, zh: `${digits} 位 → ${variable}` });
  return <CardLines first={summary} second={entry} isSpoken />;
}
