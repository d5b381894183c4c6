import { newToken } from '../../ui/new-token.ts';

/** Names this window; kept over a reload, gone with the window. */
export function windowSession(of: 'desk' | 'phone'): string {
  const key = `callsmith.workbench.${of}`;
  const known = sessionStorage.getItem(key);
  if (known !== null && /^[A-Za-z0-9_-]{8,64}$/.test(known)) return known;
  const made = newToken();
  sessionStorage.setItem(key, made);
  return made;
}

/** What this window remembers under a name, over a reload. */
export function remembered(name: string): string | null {
  return sessionStorage.getItem(`callsmith.workbench.${name}`);
}

export function remember(name: string, value: string | null): void {
  const key = `callsmith.workbench.${name}`;
  if (value === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, value);
}

/** The desk of a tenant in this window: over a reload the same agent sits there. */
export function windowSeat(tenant: string) {
  const name = `agent.${tenant}`;
  const keep = (workNo: string | null): void => remember(name, workNo);
  return { session: windowSession('desk'), workNo: remembered(name), keep };
}
