import { IconPhoneOutgoing as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';
import type { Names } from '../../../kernel/model/element-type.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings, names }: { readonly settings: Settings; readonly names: Names }): ReactNode {
  const { say } = useText();
  const { target } = settings;
  return <CardLines first={whereTo(target, names)} second={say(TARGETS[target.to])} />;
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

const TARGETS: Readonly<Record<Settings['target']['to'], Text>> = {
  'skill-queue': { en: 'Skill queue', zh: '技能队列' },
  flow: { en: 'Flow, without coming back', zh: '流程，不再返回' },
  agent: { en: 'Agent', zh: '座席' },
  'third-party': { en: 'Number outside', zh: '外部号码' },
};
