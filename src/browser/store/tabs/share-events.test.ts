import { expect, test } from 'vitest';
import type { TenantEvent } from '../../../contract/events.ts';
import type { EventListener } from '../../../contract/follow-events.ts';
import { virtualClock } from '../sync/virtual-clock.harness.ts';
import { fakeBrowser } from './fake-tabs.harness.ts';
import { shareEvents } from './share-events.ts';

const saved = (change: number): TenantEvent => ({ type: 'reload', change });

/** A browser whose tabs follow one tenant, and the streams that the server sees. */
function world() {
  const browser = fakeBrowser();
  const clock = virtualClock();
  const streams = new Map<string, EventListener>();
  const open = (name: string, after: number) => {
    const gone = new AbortController();
    const heard: number[] = [];
    const states: string[] = [];
    const follow = (listener: EventListener): Promise<void> => {
      streams.set(name, listener);
      listener.onState?.('open');
      return new Promise((end) => {
        listener.signal.addEventListener('abort', () => {
          streams.delete(name);
          end();
        });
      });
    };
    const listener: EventListener = {
      tenant: 't',
      after,
      signal: gone.signal,
      onEvent: (event) => heard.push('change' in event ? event.change : -1),
      onState: (state) => states.push(state),
    };
    void shareEvents(browser.tab(name), clock, follow)(listener);
    const crash = (): void => {
      streams.delete(name);
      browser.close(name);
    };
    return { heard, states, leave: () => gone.abort(), crash };
  };
  return {
    open,
    browser,
    streams,
    clock,
    tell: (change: number) => streams.forEach((s) => void s.onEvent(saved(change))),
  };
}

test('eight tabs have one stream, and all hear what it says', async () => {
  const { open, streams, tell, clock } = world();
  const tabs = Array.from({ length: 8 }, (_, number) => open(`tab ${number}`, 4));
  await clock.advance(10_000);
  tell(5);
  tell(6);
  await clock.advance(0);
  expect(streams.size).toBe(1);
  expect(tabs.map(({ heard }) => heard)).toEqual(tabs.map(() => [5, 6]));
  expect(tabs.every(({ states }) => states.at(-1) === 'open')).toBe(true);
});

test.each(['leave', 'crash'] as const)(
  'when the one who listens goes (%s), the next resumes where it was',
  async (goes) => {
    const { open, streams, tell, clock } = world();
    const [first, second, third] = [open('first', 4), open('second', 4), open('third', 4)];
    await clock.advance(0);
    tell(5);
    await clock.advance(0);
    first[goes]();
    await clock.advance(0);
    expect([...streams.keys()]).toEqual(['second']);
    expect(streams.get('second')?.after).toBe(5);
    tell(6);
    await clock.advance(0);
    expect([second.heard, third.heard]).toEqual([
      [5, 6],
      [5, 6],
    ]);
  },
);

test('who comes later is told to ask for what it missed, and nobody hears a thing twice', async () => {
  const { open, tell, clock } = world();
  open('first', 4);
  await clock.advance(0);
  tell(7);
  const late = open('late', 5);
  const ahead = open('ahead', 9);
  await clock.advance(0);
  tell(8);
  await clock.advance(0);
  expect(late.heard).toEqual([7, 8]);
  expect(ahead.heard).toEqual([]);
});

test('where the one who listens was frozen, others listen for themselves', async () => {
  const { open, browser, streams, clock } = world();
  open('frozen', 4);
  await clock.advance(0);
  browser.freeze('frozen');
  const second = open('second', 4);
  await clock.advance(2900);
  expect(streams.has('second')).toBe(false);
  await clock.advance(200);
  streams.get('second')?.onEvent(saved(5));
  expect(second.heard).toEqual([5]);
});
