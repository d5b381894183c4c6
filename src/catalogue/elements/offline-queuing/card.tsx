import { IconUserPause as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';
import type { Names } from '../../../kernel/model/element-type.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings, names }: { readonly settings: Settings; readonly names: Names }): ReactNode {
  const { say } = useText();
  const { operation } = settings;
  return <CardLines first={names.document('skill-queue', operation.queue)} second={say(OPERATIONS[operation.do])} />;
}

const OPERATIONS: Readonly<Record<Settings['operation']['do'], Text>> = {
  query: { en: 'Query the offline queue', zh: '查询离线队列' },
  add: { en: 'Add to the offline queue', zh: '加入离线队列' },
  delete: { en: 'Delete from the offline queue', zh: '移出离线队列' },
};
