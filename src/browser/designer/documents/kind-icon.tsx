import {
  type Icon,
  IconCalendar,
  IconFileText,
  IconHeadset,
  IconMessage2,
  IconPhoneIncoming,
  IconPlugConnected,
  IconSettings2,
  IconSitemap,
  IconTestPipe,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';

const ICONS: ReadonlyMap<string, Icon> = new Map([
  ['tenant', IconSettings2],
  ['flow', IconSitemap],
  ['interface', IconPlugConnected],
  ['prompt', IconMessage2],
  ['skill-queue', IconUsers],
  ['agent', IconHeadset],
  ['called-route', IconPhoneIncoming],
  ['calendar', IconCalendar],
  ['scenario', IconTestPipe],
]);

export function KindIcon({ kind, size = 16 }: { readonly kind: string; readonly size?: number }): ReactNode {
  const Drawn = ICONS.get(kind) ?? IconFileText;
  return <Drawn size={size} stroke={1.6} aria-hidden />;
}
