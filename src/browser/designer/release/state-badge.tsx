import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleOff,
  IconPencil,
  IconSparkles,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './release.module.css';

export type ShownState = 'new' | 'editing' | 'unreleased' | 'official' | 'gray' | 'offline';

const ICONS: Readonly<Record<ShownState, typeof IconPencil>> = {
  new: IconSparkles,
  editing: IconPencil,
  unreleased: IconCircleDashed,
  official: IconCircleCheck,
  gray: IconCircleHalf2,
  offline: IconCircleOff,
};

/** A state by sign, word and colour; with the version that is in it. */
export function StateBadge({
  state,
  version,
}: {
  readonly state: ShownState;
  readonly version?: string | undefined;
}): ReactNode {
  const { t } = useText();
  const Icon = ICONS[state];
  return (
    <span className={classes.badge} data-state={state}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {t(`release.state.${state}`)}
      {version !== undefined && <b>{version}</b>}
    </span>
  );
}
