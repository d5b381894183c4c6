import { useCallback, useState } from 'react';
import type { DeskMessage, Resumed } from '../../../contract/centre.ts';
import type { AgentDoing } from '../../../contract/centre-actions.ts';
import type { CentreClient } from '../../../contract/centre-client.ts';
import type { CenterEvent } from '../../../twin/contact-center/center-event.ts';
import type { DeskView } from '../../../twin/contact-center/desk-view.ts';
import { useStream } from '../centre/use-stream.ts';
import { useTold } from '../centre/use-told.ts';

/** An agent's desk in this window. */
export interface Desk {
  /** Whose it is; null: nobody is signed in here. */
  readonly workNo: string | null;
  readonly session: string;
  readonly view: DeskView | null;
  readonly state: 'open' | 'waiting';
  /** Why the agent was signed out, when it was not by hand. */
  readonly forced: 'elsewhere' | 'no-poll' | null;
  /** False when it could not be done; the reason has been said. */
  act(doing: AgentDoing): Promise<boolean>;
  signIn(workNo: string, how: Omit<Extract<AgentDoing, { type: 'sign-in' }>, 'type'>): Promise<boolean>;
  signOut(): Promise<void>;
}

/** Who sits here, and what outlasts a reload. */
export interface Seat {
  /** Names the window to the centre: whoever has it is the agent who signed in with it. */
  readonly session: string;
  /** Who may be signed in here already; null: nobody. */
  readonly workNo: string | null;
  keep(workNo: string | null): void;
}

/** Events go to `onEvents` in the order in which they happened. The seat stays the same as long as there is the desk. */
export function useDesk(
  client: CentreClient,
  { session, workNo: before, keep }: Seat,
  onEvents: (events: readonly CenterEvent[], resumed: readonly Resumed[], view: DeskView | null) => void,
): Desk {
  const told = useTold();
  const [workNo, setWorkNo] = useState<string | null>(before);
  const [forced, setForced] = useState<Desk['forced']>(null);
  const leave = useCallback(() => {
    keep(null);
    setWorkNo(null);
  }, [keep]);
  const { last, state } = useStream<DeskMessage>(
    workNo === null ? null : client.agentEventsUrl(workNo, session),
    ({ view, events, resumed = [] }) => {
      const out = events.find((event) => event.type === 'forced-out');
      if (out?.type === 'forced-out') setForced(out.why);
      // Whoever is not signed in here any more sees the sign-in again.
      if (view === null) leave();
      onEvents(events, resumed, view);
    },
  );
  const act = (doing: AgentDoing): Promise<boolean> =>
    workNo === null ? Promise.resolve(false) : told(client.agent(workNo, session, doing));
  return {
    workNo,
    session,
    view: last?.view ?? null,
    state,
    forced,
    act,
    async signIn(who, how) {
      const isDone = await told(client.agent(who, session, { type: 'sign-in', ...how }));
      if (!isDone) return false;
      setForced(null);
      keep(who);
      setWorkNo(who);
      return true;
    },
    async signOut() {
      if (await act({ type: 'sign-out' })) leave();
    },
  };
}
