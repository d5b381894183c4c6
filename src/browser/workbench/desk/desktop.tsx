import { Button } from '@mantine/core';
import { IconHeadset } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DeskView } from '../../../twin/contact-center/desk-view.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { FrameHost } from '../frames/frame-host.tsx';
import type { Frame } from '../frames/frame-plan.ts';
import { CallCard } from './call-card.tsx';
import { CallList } from './call-list.tsx';
import classes from './desk.module.css';
import type { Desk } from './use-desk.ts';

interface Props {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly frames: readonly Frame[];
  readonly internal?: (frame: Frame) => ReactNode;
  readonly onPick?: (frame: Frame, number: string | null) => void;
  readonly onWindow?: (frame: Frame, window: HTMLIFrameElement | null) => void;
}

/** Calls and chats at the left, the one in front in the middle, what popped up for it at the right. */
export function Desktop({ desk, view, frames, internal, onPick, onWindow }: Props): ReactNode {
  const { t } = useText();
  const call = view.calls.find(({ id }) => id === view.front);
  return (
    <main className={classes.desktop}>
      <CallList desk={desk} view={view} />
      <section className={classes.front} aria-label={t('workbench.card.title')}>
        {call === undefined ? (
          <EmptyState
            icon={<IconHeadset size={32} stroke={1.4} />}
            title={t('workbench.desk.nobody')}
            action={
              <Button component="a" variant="default" href="phone" target="_blank">
                {t('workbench.phone.title')}
              </Button>
            }
          >
            {t(view.agent.doing === 'idle' ? 'workbench.desk.waiting' : 'workbench.desk.notIdle')}
          </EmptyState>
        ) : (
          <CallCard key={call.id} desk={desk} call={call} />
        )}
      </section>
      <div className={classes.frames}>
        <FrameHost
          frames={frames}
          call={view.front ?? frames.at(-1)?.call ?? null}
          internal={internal}
          onPick={onPick}
          onWindow={onWindow}
        />
      </div>
    </main>
  );
}
