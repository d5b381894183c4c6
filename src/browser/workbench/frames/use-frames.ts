import { useCallback, useRef, useState } from 'react';
import type { Centre, Resumed } from '../../../contract/centre.ts';
import type { CenterEvent } from '../../../twin/contact-center/center-event.ts';
import { planPops } from '../../../twin/screen-pops/plan-pops.ts';
import type { ScreenPop } from '../../../twin/screen-pops/screen-pop.ts';
import { remember, remembered } from '../centre/window-session.ts';
import { type Frame, framesAfter } from './frame-plan.ts';

/** The pages that have popped up at a desk. */
export interface Frames {
  readonly frames: readonly Frame[];
  /** Takes the tenant's pop-ups as they are now: changes apply at the next sign-in. */
  signedIn(pops: Centre['pops']): void;
  hear(events: readonly CenterEvent[], resumed: readonly Resumed[]): void;
}

export function useFrames(tenant: string): Frames {
  const name = `pops.${tenant}`;
  const [frames, setFrames] = useState<readonly Frame[]>([]);
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
    (events: readonly CenterEvent[], resumed: readonly Resumed[]) => {
      pops.current ??= JSON.parse(remembered(name) ?? '[]') as readonly ScreenPop[];
      const known = pops.current;
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
  return { frames, signedIn, hear };
}
