import type { TenantEvent } from '../../contract/events.ts';
import { eventsAfter } from '../repository/event-repository.ts';
import { findTenant } from '../repository/tenant-repository.ts';
import type { Storage } from '../storage/storage.ts';

/** Somebody who hears the events of a tenant, each once and in order. */
export interface Subscriber {
  readonly tenant: string;
  hear(event: TenantEvent): void;
}

export interface ChangeFeed {
  /** Tells what has happened since `after` and then what happens; gives the function that ends it. */
  subscribe(subscriber: Subscriber, after: number): () => void;
  /** Ends once all that was begun is done. */
  settled(): Promise<void>;
}

/** More are not told one by one: it is cheaper to load the documents. */
const mostEvents = 500;

interface Place {
  readonly subscriber: Subscriber;
  last: number;
}

/**
 * Tells subscribers what this and other servers on the same storage have done. Announcements only say that there is
 * something new; what it is comes from the storage, once per tenant for all its subscribers.
 */
export function changeFeed(storage: Storage, onError: (error: unknown) => void): ChangeFeed {
  const places = new Map<string, Set<Place>>();
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();

  /** One look at a time per tenant; an announcement during a look makes another one. */
  const look = (tenant: string): void => {
    if (running.has(tenant)) {
      again.add(tenant);
      return;
    }
    const done = tell(storage, tenant, places.get(tenant) ?? new Set())
      .catch(onError)
      .finally(() => {
        running.delete(tenant);
        if (again.delete(tenant)) look(tenant);
      });
    running.set(tenant, done);
  };
  storage.listen((tenant) => {
    for (const known of tenant === null ? [...places.keys()] : [tenant]) if (places.has(known)) look(known);
  });
  return {
    subscribe(subscriber, after) {
      const place = { subscriber, last: after };
      const ofTenant = places.get(subscriber.tenant) ?? new Set<Place>();
      places.set(subscriber.tenant, ofTenant.add(place));
      look(subscriber.tenant);
      return () => {
        ofTenant.delete(place);
        if (ofTenant.size === 0) places.delete(subscriber.tenant);
      };
    },
    async settled() {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}

async function tell(storage: Storage, tenant: string, places: ReadonlySet<Place>): Promise<void> {
  const from = Math.min(...[...places].map(({ last }) => last));
  if (places.size === 0) return;
  const row = await findTenant(storage.db, tenant);
  if (row === undefined) {
    for (const { subscriber } of places) subscriber.hear({ type: 'tenant-deleted' });
    return;
  }
  const least = Math.max(from, row.change - mostEvents);
  const events = await eventsAfter(storage.db, tenant, least, mostEvents * 2);
  for (const place of places) catchUp(place, row.change, least, events);
}

function catchUp(place: Place, change: number, least: number, events: readonly TenantEvent[]): void {
  // Someone is ahead of the tenant when it was deleted and made again.
  if (place.last < least || place.last > change) {
    place.last = change;
    place.subscriber.hear({ type: 'reload', change });
  }
  for (const event of events) {
    if (event.type === 'tenant-deleted' || event.change <= place.last) continue;
    place.last = event.change;
    place.subscriber.hear(event);
  }
}
