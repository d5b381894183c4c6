import type { InvokeResult } from '../../../contract/calls.ts';
import type { Result } from '../../../contract/client-result.ts';
import type { Spoken } from '../../../kernel/model/event.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { createSimulator } from './create-simulator.ts';
import type { ReleasedFlow, SimulatorHost } from './simulator-host.ts';

/** A simulator whose surroundings tests can turn and look at. */
export function simulatorWorld(first: Tenant, answers: readonly Result<InvokeResult>[] = []) {
  let tenant = first;
  let now = 0;
  const left = [...answers];
  const listeners = new Set<() => void>();
  const timers = new Set<{ readonly at: number; readonly then: () => void }>();
  const shown: string[] = [];
  const spoken: string[] = [];
  const kept = new Map<string, string>();
  const released = new Map<string, ReleasedFlow>();
  const host: SimulatorHost = {
    tenantId: 'test',
    snapshot: () => tenant,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    invoke: async () => left.shift() as Result<InvokeResult>,
    released: async (_flow, caller) => released.get(caller) ?? { ok: false, reason: 'not-released' },
    createDocument: async () => ({ ok: true }),
    replaceDocument: async () => ({ ok: true }),
    openDocument: () => {},
    showElement: (flow, element) => shown.push(`${flow}/${element}`),
  };
  const time = {
    now: () => now,
    later(ms: number, then: () => void) {
      const timer = { at: now + ms, then };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };
  const speaker = {
    isThere: true,
    speak: ({ text }: Spoken) => void spoken.push(text),
    cancel: () => void spoken.push('-'),
  };
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return {
    simulator: createSimulator(host, time, shelf, speaker),
    /** What was released, by the caller's number. */
    released,
    shown,
    spoken,
    shelf,
    change(to: Tenant) {
      tenant = to;
      for (const listener of listeners) listener();
    },
    /** Lets real time pass, in milliseconds. */
    wait(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers.delete(next);
        now = next.at;
        next.then();
      }
      now = end;
    },
  };
}
