import {
  type Icon,
  IconAppWindow,
  IconBook2,
  IconBroadcast,
  IconCalendar,
  IconChecklist,
  IconDatabaseCog,
  IconFileText,
  IconHeadset,
  IconLayoutGrid,
  IconMessage2,
  IconMessages,
  IconPhoneIncoming,
  IconPlugConnected,
  IconRobot,
  IconSettings2,
  IconSitemap,
  IconTable,
  IconTestPipe,
  IconUserCheck,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';

const ICONS: ReadonlyMap<string, Icon> = new Map([
  ['tenant', IconSettings2],
  ['flow', IconSitemap],
  ['interface', IconPlugConnected],
  ['stored-procedure', IconDatabaseCog],
  ['data-table', IconTable],
  ['prompt', IconMessage2],
  ['reply-template', IconMessages],
  ['skill-queue', IconUsers],
  ['agent', IconHeadset],
  ['called-route', IconPhoneIncoming],
  ['channel', IconBroadcast],
  ['calendar', IconCalendar],
  ['domain', IconBook2],
  ['robot', IconRobot],
  ['dynamic-table', IconTable],
  ['page', IconLayoutGrid],
  ['screen-pop', IconAppWindow],
  ['authentication', IconUserCheck],
  ['scenario', IconTestPipe],
  ['recognition-test', IconChecklist],
]);

export function KindIcon({ kind, size = 16 }: { readonly kind: string; readonly size?: number }): ReactNode {
  const Drawn = ICONS.get(kind) ?? IconFileText;
  return <Drawn size={size} stroke={1.6} aria-hidden />;
}
