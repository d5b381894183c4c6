import { Alert } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { type DeskBridge, useBridge } from '../bridge/use-bridge.ts';
import { useCentre } from '../centre/use-centre.ts';
import { windowSeat } from '../centre/window-session.ts';
import { useFrames } from '../frames/use-frames.ts';
import { PageFrame } from '../pages/page-frame.tsx';
import { WorkbenchPage } from '../workbench-page.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import { Desktop } from './desktop.tsx';
import { SignIn } from './sign-in.tsx';
import { useDesk } from './use-desk.ts';
import { useRingTitle } from './use-ring-title.ts';

/** `/t/<tenant>/-/desk`: an agent's desk. Several agents work in several windows. */
export function DeskScreen({ tenant }: { readonly tenant: string }): ReactNode {
  const { t } = useText();
  const known = useCentre(tenant);
  const { client, frames, signedIn, hear, pick, mediaOf } = useFrames(tenant);
  const listeners = useRef<DeskBridge | null>(null);
  const [seat] = useState(() => windowSeat(tenant));
  const desk = useDesk(known.client, seat, (events, resumed, view) => {
    hear(events, resumed, view);
    listeners.current?.hear(events, view);
  });
  const bridge = useBridge(desk, mediaOf);
  listeners.current = bridge;
  const { view } = desk;
  useRingTitle(view, t('workbench.desk.title'));
  return (
    <WorkbenchPage tenant={tenant} title={t('workbench.desk.title')} known={known}>
      {desk.workNo === null || view === null ? (
        known.centre !== null && (
          <SignIn tenant={tenant} centre={known.centre} desk={desk} onSignedIn={signedIn} onAgain={known.again} />
        )
      ) : (
        <>
          {desk.state === 'waiting' && (
            <Alert color="orange" p="xs" m={8}>
              {t('workbench.reconnecting')}
            </Alert>
          )}
          <ConnectionBar desk={desk} view={view} />
          <Desktop
            desk={desk}
            view={view}
            frames={frames}
            internal={(frame) => <PageFrame client={client} frame={frame} />}
            onPick={pick}
            onWindow={bridge.onWindow}
          />
        </>
      )}
    </WorkbenchPage>
  );
}
