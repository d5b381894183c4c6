import { IconTable as Icon } from '@tabler/icons-react';
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
  return <CardLines first={names.document('data-table', operation.table)} second={say(OPERATIONS[operation.do])} />;
}

const OPERATIONS: Readonly<Record<Settings['operation']['do'], Text>> = {
  query: { en: 'Query', zh: '查询' },
  add: { en: 'Add a row', zh: '新增行' },
  update: { en: 'Update rows', zh: '更新行' },
  delete: { en: 'Delete rows', zh: '删除行' },
};
