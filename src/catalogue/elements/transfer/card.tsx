import { IconPhoneOutgoing as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';
import type { Names } from '../../../kernel/model/element-type.ts';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings, names }: { readonly settings: Settings; readonly names: Names }): ReactNode {
  const { t } = useText();
  const { target } = settings;
  return <CardLines first={whereTo(target, names)} second={t(`cards.transfer.${target.to}`)} />;
}

function whereTo(target: Settings['target'], names: Names): string {
  switch (target.to) {
    case 'skill-queue':
      return names.document('skill-queue', target.queue);
    case 'flow':
      return names.document('flow', target.flow);
    case 'agent':
      return target.agent;
    case 'third-party':
      return target.number;
  }
}
