import type { TenantEvent } from '../../../contract/events.ts';
import type { EventListener } from '../../../contract/follow-events.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { Clock } from '../clock.ts';
import type { TabTools } from './tab-tools.ts';

/** Hears of a tenant's changes until its signal is aborted; see followEvents. */
export type Follow = (listener: EventListener) => Promise<void>;

/** What tabs that follow one tenant tell each other. */
type Said =
  /** A tab has come and wants to know whether somebody listens to the server. */
  | { readonly type: 'hello' }
  /** The one who listens: to where it has heard, and how its stream is. */
  | { readonly type: 'here'; readonly change: number; readonly state: 'open' | 'waiting'; readonly problem?: Problem }
  | { readonly type: 'event'; readonly event: TenantEvent };

/** Milliseconds without an answer after which a tab listens for itself: whoever has the lock may have been frozen. */
const PATIENCE = 3000;

/**
 * One stream of events for all tabs of a browser: browsers allow six connections to a server, and a seventh tab would
 * wait for ever. The tab that holds the lock listens and tells the others; when it goes, the next one does.
 */
export function shareEvents(tabs: TabTools, clock: Clock, follow: Follow): Follow {
  return async (listener) => {
    const name = `callsmith/events/${listener.tenant}`;
    const channel = tabs.channel<Said>(name);
    const ear = createEar(listener);
    const alone = new AbortController();
    let isLeading = false;
    const listenAlone = (): void => void follow({ ...listener, ...ear.asListener(), signal: alone.signal });
    const cancel = clock.after(PATIENCE, listenAlone);
    channel.listen((said) => {
      if (said.type === 'hello') {
        if (isLeading) channel.post(ear.here());
        return;
      }
      if (isLeading) return;
      cancel();
      alone.abort();
      if (said.type === 'event') ear.hear(said.event);
      else ear.sync(said);
    });
    channel.post({ type: 'hello' });
    const lead = async (): Promise<void> => {
      cancel();
      alone.abort();
      if (listener.signal.aborted) return;
      isLeading = true;
      await follow({ ...listener, ...ear.asListener((said) => channel.post(said)) });
    };
    listener.signal.addEventListener('abort', () => {
      cancel();
      alone.abort();
    });
    try {
      await tabs.lock(name, { signal: listener.signal }, lead);
    } catch (error) {
      // A browser that refuses locks lets every tab listen for itself.
      if (!listener.signal.aborted) await (isLeading ? Promise.reject(error) : lead());
    } finally {
      channel.close();
    }
  };
}

/** What one tab has heard: each event once, whoever tells it. */
function createEar(listener: EventListener) {
  let { after } = listener;
  let state: { readonly state: 'open' | 'waiting'; readonly problem?: Problem } = { state: 'waiting' };
  const hear = (event: TenantEvent): boolean => {
    if (event.type !== 'tenant-deleted') {
      if (event.change <= after) return false;
      after = event.change;
    }
    listener.onEvent(event);
    return true;
  };
  const here = (): Said => ({ type: 'here', change: after, ...state });
  const setState = (now: 'open' | 'waiting', problem?: Problem): void => {
    state = { state: now, ...(problem && { problem }) };
    listener.onState?.(now, problem);
  };
  return {
    hear,
    here,
    /** What was said before this tab could hear it has to be asked for. */
    sync({ change, state: now, problem }: Extract<Said, { type: 'here' }>): void {
      setState(now, problem);
      if (change > after) hear({ type: 'reload', change });
    },
    asListener: (tell?: (said: Said) => void) => ({
      after,
      onEvent(event: TenantEvent): void {
        if (hear(event)) tell?.({ type: 'event', event });
      },
      onState(now: 'open' | 'waiting', problem?: Problem): void {
        setState(now, problem);
        tell?.(here());
      },
    }),
  };
}
