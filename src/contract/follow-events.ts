import type { TenantEvent } from './events.ts';
import type { Problem } from './problem.ts';
import { readEventStream } from './read-event-stream.ts';
import { clientProblem, readProblem } from './read-problem.ts';
import type { Fetch } from './request-route.ts';
import { routeUrl } from './request-route.ts';
import { tenantRoutes } from './tenant-routes.ts';

export interface EventListener {
  readonly tenant: string;
  /** The tenant's change number that is known already. */
  readonly after: number;
  onEvent(event: TenantEvent): void;
  /** `open`: everything will be heard. `waiting`: it is being tried again after the problem. */
  onState?(state: 'open' | 'waiting', problem?: Problem): void;
  readonly signal: AbortSignal;
  /** Milliseconds before the first new attempt; doubles up to 30 times as many. Default 500. */
  readonly patience?: number;
}

/**
 * Tells every change of a tenant, each once and in order, until the signal is aborted, the tenant is deleted, or the
 * server says that it does not exist. Connects anew by itself, and resumes where it was. Runs in browsers and in Node.
 */
export async function followEvents(baseUrl: string, fetch: Fetch, listener: EventListener): Promise<void> {
  const { tenant, signal, patience = 500 } = listener;
  const place = { after: listener.after, failures: 0 };
  while (!signal.aborted) {
    const url = routeUrl(baseUrl, tenantRoutes.events, { params: { tenant }, query: { after: place.after } });
    const problem = await listen(fetch, url, listener, place);
    if (signal.aborted || problem === 'ended') return;
    listener.onState?.('waiting', problem);
    if (problem.code === 'unknown-tenant' || problem.code === 'not-permitted') return;
    await pause(Math.min(patience * 2 ** place.failures, patience * 30), signal);
    place.failures += 1;
  }
}

async function listen(
  fetch: Fetch,
  url: string,
  { onEvent, onState, signal }: EventListener,
  place: { after: number; failures: number },
): Promise<Problem | 'ended'> {
  const broken = (): Problem => clientProblem(signal.aborted ? 'cancelled' : 'offline');
  const response = await fetch(url, {
    signal,
    cache: 'no-store',
    headers: { accept: 'text/event-stream' },
  }).catch(() => undefined);
  if (response === undefined) return broken();
  if (!response.ok) return readProblem(response);
  if (response.body === null) return clientProblem('bad-answer');
  place.failures = 0;
  onState?.('open');
  const messages = readEventStream(response.body);
  for (;;) {
    // Only the connection may fail quietly: what the listener throws is a mistake that has to be seen.
    const { value: message } = await messages.next().catch(() => ({ value: undefined }));
    if (message === undefined) return broken();
    const event = JSON.parse(message.data) as TenantEvent;
    onEvent(event);
    if (event.type === 'tenant-deleted') return 'ended';
    place.after = event.change;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((wake) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      wake();
    }
    signal.addEventListener('abort', done);
  });
}
