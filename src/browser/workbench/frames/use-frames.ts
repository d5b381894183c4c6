import { useCallback, useRef, useState } from 'react';
import type { Centre, Resumed } from '../../../contract/centre.ts';
import type { CenterEvent } from '../../../twin/contact-center/center-event.ts';
import type { DeskView } from '../../../twin/contact-center/desk-view.ts';
import { planPops } from '../../../twin/screen-pops/plan-pops.ts';
import type { ScreenPop } from '../../../twin/screen-pops/screen-pop.ts';
import { remember, remembered } from '../centre/window-session.ts';
import { deskFrames, isDeskPop } from './desk-frames.ts';
import { DESK, type Frame, framesAfter } from './frame-plan.ts';

/** The pages that have popped up at a desk. */
export interface Frames {
  readonly frames: readonly Frame[];
  /** Takes the tenant's pop-ups as they are now: changes apply at the next sign-in. */
  signedIn(pops: Centre['pops']): void;
  hear(events: readonly CenterEvent[], resumed: readonly Resumed[], view: DeskView | null): void;
  /** Of which workbench the page in this frame is. */
  mediaOf(key: string): ScreenPop['media'];
}

export function useFrames(tenant: string): Frames {
  const name = `pops.${tenant}`;
  const [frames, setFrames] = useState<readonly Frame[]>([]);
  const shown = useRef(frames);
  shown.current = frames;
  const pops = useRef<readonly ScreenPop[] | null>(null);
  const signedIn = useCallback(
    (now: readonly ScreenPop[]) => {
      pops.current = now;
      remember(name, JSON.stringify(now));
      setFrames([]);
    },
    [name],
  );
  const hear = useCallback(
    (events: readonly CenterEvent[], resumed: readonly Resumed[], view: DeskView | null) => {
      pops.current ??= JSON.parse(remembered(name) ?? '[]') as readonly ScreenPop[];
      const known = pops.current.filter((pop) => !isDeskPop(pop));
      // Pages of the desk itself open once it is known whose desk it is.
      const own = view === null ? [] : deskFrames(pops.current, view.agent, location.origin);
      setFrames((before) =>
        before.some(({ call }) => call === DESK) || own.length === 0 ? before : [...own, ...before],
      );
      const planned = (at: 'ringing' | 'answered', { situation, isTransferred }: Resumed) => ({
        call: situation.callid,
        plans: planPops(known, situation, { isTransferred, origin: location.origin }).filter(
          ({ moment }) => at === 'answered' || moment === 'ringing',
        ),
      });
      const popped = [
        ...resumed.map((one) => planned('answered', one)),
        ...events.flatMap((event) => {
          if (event.type !== 'ringing' && event.type !== 'talking') return [];
          const { situation, transferred: isTransferred } = event;
          return [planned(event.type === 'ringing' ? 'ringing' : 'answered', { situation, isTransferred })];
        }),
      ];
      if (popped.length > 0) setFrames((before) => popped.reduce(framesAfter, before));
    },
    [name],
  );
  const mediaOf = useCallback((key: string): ScreenPop['media'] => {
    const frame = shown.current.find((one) => one.key === key);
    return pops.current?.find(({ id }) => id === frame?.plan.pop)?.media ?? 'audio-video';
  }, []);
  return { frames, signedIn, hear, mediaOf };
}
