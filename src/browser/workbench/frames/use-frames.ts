import { useCallback, useMemo, useRef, useState } from 'react';
import type { Centre, Resumed } from '../../../contract/centre.ts';
import { type PopClient, popClient } from '../../../contract/pop-client.ts';
import type { CenterEvent } from '../../../twin/contact-center/center-event.ts';
import type { DeskView } from '../../../twin/contact-center/desk-view.ts';
import type { Situation } from '../../../twin/contact-center/situation.ts';
import { planPop, planPops } from '../../../twin/screen-pops/plan-pops.ts';
import type { ScreenPop } from '../../../twin/screen-pops/screen-pop.ts';
import { remember, remembered } from '../centre/window-session.ts';
import { deskFrames, isDeskPop } from './desk-frames.ts';
import { DESK, type Frame, frameKey, framesAfter, framesStaged, type Popped } from './frame-plan.ts';
import { lookUp } from './look-up.ts';

/** The pages that have popped up at a desk. */
export interface Frames {
  readonly client: PopClient;
  readonly frames: readonly Frame[];
  /** Takes the tenant's pop-ups as they are now: changes apply at the next sign-in. */
  signedIn(pops: Centre['pops']): void;
  hear(events: readonly CenterEvent[], resumed: readonly Resumed[], view: DeskView | null): void;
  /** Of which workbench the page in this frame is. */
  mediaOf(key: string): ScreenPop['media'];
  /** The agent says by which number a page opens; null: by that of the call. */
  pick(frame: Frame, number: string | null): void;
}

export function useFrames(tenant: string): Frames {
  const name = `pops.${tenant}`;
  const client = useMemo(() => popClient('', (url, init) => fetch(url, init), tenant), [tenant]);
  const [frames, setFrames] = useState<readonly Frame[]>([]);
  const shown = useRef(frames);
  shown.current = frames;
  const pops = useRef<readonly ScreenPop[] | null>(null);
  const asked = useRef(new Set<string>());
  const signedIn = useCallback(
    (now: readonly ScreenPop[]) => {
      pops.current = now;
      remember(name, JSON.stringify(now));
      asked.current = new Set();
      setFrames([]);
    },
    [name],
  );
  const known = useCallback((): readonly ScreenPop[] => {
    pops.current ??= JSON.parse(remembered(name) ?? '[]') as readonly ScreenPop[];
    return pops.current;
  }, [name]);
  const hear = useCallback(
    (events: readonly CenterEvent[], resumed: readonly Resumed[], view: DeskView | null) => {
      // Pages of the desk itself open once it is known whose desk it is.
      const own = view === null ? [] : deskFrames(known(), view.agent, location.origin);
      setFrames((before) =>
        before.some(({ call }) => call === DESK) || own.length === 0 ? before : [...own, ...before],
      );
      const popped = poppedBy(
        known().filter((pop) => !isDeskPop(pop)),
        events,
        resumed,
      );
      if (popped.length > 0) setFrames((before) => popped.reduce(framesAfter, before));
      for (const { situation, waiting, plans } of popped) {
        for (const { id, lookup } of known().filter((pop) => plans.some((plan) => plan.pop === pop.id))) {
          const key = frameKey(situation.callid, id);
          if (lookup === undefined || !waiting.has(id) || asked.current.has(key)) continue;
          asked.current.add(key);
          void lookUp(client, lookup, situation[lookup.by], (stage) =>
            setFrames((before) => framesStaged(before, key, stage === null ? null : { stage })),
          );
        }
      }
    },
    [client, known],
  );
  const pick = useCallback(
    ({ key, plan, situation }: Frame, number: string | null) => {
      const pop = known().find(({ id }) => id === plan.pop);
      const { by } = pop?.lookup ?? {};
      const about: Situation = number === null || by === undefined ? situation : { ...situation, [by]: number };
      const next = pop === undefined ? plan : planPop(pop, about, location.origin);
      setFrames((before) => framesStaged(before, key, { stage: { is: 'open' }, plan: next, situation: about }));
    },
    [known],
  );
  const mediaOf = useCallback((key: string): ScreenPop['media'] => {
    const frame = shown.current.find((one) => one.key === key);
    return pops.current?.find(({ id }) => id === frame?.plan.pop)?.media ?? 'audio-video';
  }, []);
  return { client, frames, signedIn, hear, pick, mediaOf };
}

function poppedBy(
  pops: readonly ScreenPop[],
  events: readonly CenterEvent[],
  resumed: readonly Resumed[],
): readonly Popped[] {
  const waiting = new Set(pops.flatMap(({ id, lookup }) => (lookup === undefined ? [] : [id])));
  const planned = (at: 'ringing' | 'answered', { situation, isTransferred }: Resumed): Popped => ({
    situation,
    waiting,
    plans: planPops(pops, situation, { isTransferred, origin: location.origin }).filter(
      ({ moment }) => at === 'answered' || moment === 'ringing',
    ),
  });
  return [
    ...resumed.map((one) => planned('answered', one)),
    ...events.flatMap((event) => {
      if (event.type !== 'ringing' && event.type !== 'talking') return [];
      const { situation, transferred: isTransferred } = event;
      return [planned(event.type === 'ringing' ? 'ringing' : 'answered', { situation, isTransferred })];
    }),
  ];
}
