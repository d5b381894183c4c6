import { useEffect, useMemo, useRef, useState } from 'react';
import type { CentreClient } from '../../contract/centre-client.ts';
import type { BarSession } from '../../contract/connection-bar.ts';
import type { DeskView } from '../../twin/contact-center/desk-view.ts';
import { type Desk, useDesk } from '../workbench/desk/use-desk.ts';
import { barMessages, failedCallout } from './bar-messages.ts';
import { linkToPage, type PageLine } from './page-line.ts';

interface BarLine {
  readonly desk: Desk;
  size(height: number): void;
}

/** The desk of the bar's agent, and the line on which the page hears of it and asks for calls. */
export function useBarLine(
  client: CentreClient,
  { workNo, session, origin }: BarSession,
  onMessages: (listener: (event: MessageEvent) => void) => void,
): BarLine {
  // A page that is loaded anew gets the same session, and finds the agent signed in.
  const [seat] = useState(() => ({ session, workNo, keep: () => undefined }));
  const line = useRef<PageLine | null>(null);
  const seen = useRef<DeskView | null>(null);
  const desk = useDesk(client, seat, (events, _resumed, view) => {
    const messages = barMessages(events, seen.current, view);
    seen.current = view;
    line.current?.tell(messages);
  });
  const act = useRef(desk.act);
  act.current = desk.act;
  const made = useMemo(() => {
    let isUnderWay = false;
    const callout = (number: string, media: 'audio' | 'video'): void => {
      if (isUnderWay) return;
      isUnderWay = true;
      void act.current({ type: 'call-out', number, media }).then((isDone) => {
        isUnderWay = false;
        if (!isDone) line.current?.tell([failedCallout(workNo, Date.now())]);
      });
    };
    return { callout, now: () => performance.now() };
  }, [workNo]);
  useEffect(() => {
    // The line lives as long as the frame: what it has heard may not be lost.
    line.current ??= linkToPage({ parent: window.parent, onMessages, ...made }, origin);
  }, [made, onMessages, origin]);
  return { desk, size: (height) => line.current?.size(height) };
}
