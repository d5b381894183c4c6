import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useRef } from 'react';
import type { AgentDoing } from '../../../contract/centre-actions.ts';
import type { OutboundMedia } from '../../../contract/desk-messages.ts';
import type { CenterEvent } from '../../../twin/contact-center/center-event.ts';
import type { DeskView } from '../../../twin/contact-center/desk-view.ts';
import type { ScreenPop } from '../../../twin/screen-pops/screen-pop.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { Frame } from '../frames/frame-plan.ts';
import { type Bridge, createBridge } from './create-bridge.ts';
import { eventDataOf, openedData } from './event-data.ts';
import { wishGate, wishOf } from './outbound-wish.ts';
import { toldEvents, verifyResults } from './told-events.ts';

interface Desk {
  readonly workNo: string | null;
  act(doing: AgentDoing): Promise<boolean>;
}

/** The bridge between this desk and the pages in its frames. */
export interface DeskBridge {
  hear(events: readonly CenterEvent[], view: DeskView | null): void;
  onWindow(frame: Frame, window: HTMLIFrameElement | null): void;
}

export function useBridge(desk: Desk, mediaOf: (pop: string) => ScreenPop['media']): DeskBridge {
  const { t } = useText();
  const now = useRef({ desk, mediaOf, t });
  now.current = { desk, mediaOf, t };
  const isUnderWay = useRef(false);
  const mayDial = useRef(wishGate(() => performance.now()));
  const bridge = useRef<Bridge | null>(null);
  const told = useRef('');
  const dial = useCallback((pop: string, mediaType: OutboundMedia, number: string) => {
    if (!mayDial.current(isUnderWay.current)) return;
    const media = wishOf(mediaType, now.current.mediaOf(pop));
    if (media !== 'audio' && media !== 'video') {
      notifications.show({
        id: 'click-to-dial',
        color: 'red',
        message: now.current.t(`workbench.clickToDial.${media}`),
      });
      return;
    }
    isUnderWay.current = true;
    void now.current.desk.act({ type: 'call-out', number, media }).finally(() => {
      isUnderWay.current = false;
    });
  }, []);
  const there = useCallback((): Bridge => {
    const host = {
      opened: () => openedData(now.current.desk.workNo ?? ''),
      outbound: (
        page: { readonly key: string },
        wish: { readonly mediaType: OutboundMedia; readonly calledNum: string },
      ) => dial(page.key, wish.mediaType, wish.calledNum),
    };
    bridge.current ??= createBridge(window, host, () => performance.now());
    return bridge.current;
  }, [dial]);
  useEffect(
    () => () => {
      bridge.current?.end();
      bridge.current = null;
    },
    [],
  );
  const hear = useCallback(
    (events: readonly CenterEvent[], view: DeskView | null) => {
      // Results go first: handlers of the return ask for them at once.
      const results = view === null ? {} : verifyResults(view);
      const text = JSON.stringify(results);
      if (text !== told.current) there().tellResults(results);
      told.current = text;
      for (const [event, situation] of toldEvents(events)) there().tell(event, eventDataOf(situation));
    },
    [there],
  );
  const onWindow = useCallback(
    ({ key, plan }: Frame, frame: HTMLIFrameElement | null) => {
      const target = frame?.contentWindow;
      if (target === null || target === undefined || plan.url === null) return there().close(key);
      const { origin } = new URL(plan.url);
      return there().open({ key, origin, hearsEvents: plan.transport === 'web-api', window: target });
    },
    [there],
  );
  return { hear, onWindow };
}
