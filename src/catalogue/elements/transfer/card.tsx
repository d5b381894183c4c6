import { IconPhoneOutgoing as Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CardLines } from '../../../browser/ui/card-lines.tsx';
import { useText } from '../../../browser/ui/i18n/use-text.ts';
import type { Names } from '../../../kernel/model/element-type.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { describeTarget } from './describe-target.ts';
import type { Settings } from './settings.gen.ts';

export { Icon };

export function Card({ settings, names }: { readonly settings: Settings; readonly names: Names }): ReactNode {
  const { say } = useText();
  const { target } = settings;
  const sort = say(TARGETS[target.to]);
  const where = describeTarget(target, names);
  return where === '' ? <CardLines first={sort} /> : <CardLines first={where} second={sort} />;
}

const TARGETS: Readonly<Record<Settings['target']['to'], Text>> = {
  'skill-queue': { en: 'Skill queue', zh: '技能队列' },
  flow: { en: 'Flow, without coming back', zh: '流程，不再返回' },
  agent: { en: 'Agent', zh: '座席' },
  'third-party': { en: 'Number outside', zh: '外部号码' },
  extension: { en: 'Extension code', zh: '扩展码' },
  'access-code': { en: 'IVR by access code', zh: '按接入码转 IVR' },
  'percentage-route': { en: 'By percentage', zh: '按百分比' },
  'number-route': { en: 'By number segment', zh: '按号段' },
  'template-route': { en: 'By template', zh: '按模板' },
  'digital-assistant': { en: 'Digital assistant', zh: '数字助理' },
  'familiar-agent': { en: 'Familiar agent', zh: '熟客座席' },
  'familiar-multimedia-agent': { en: 'Familiar multimedia agent', zh: '多媒体熟客座席' },
  'multimedia-queue': { en: 'Queue of multimedia agents', zh: '多媒体座席技能队列' },
  'message-familiar-agent': { en: 'Message to the familiar agent', zh: '留言给熟客座席' },
  'message-queue': { en: 'Message to a queue', zh: '留言给队列' },
  'message-agent': { en: 'Message to an agent', zh: '留言给座席' },
  'offline-queue': { en: 'Offline queuing', zh: '离线排队' },
};
