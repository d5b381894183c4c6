import { randomBytes } from 'node:crypto';

/** Whom a bar is for, and the page that opens it. */
export interface Admitted {
  readonly tenant: string;
  readonly workNo: string;
  /** Of the page. */
  readonly origin: string;
}

/** Tickets carry what was verified from the script to the frame that it opens. */
export interface Tickets {
  make(admitted: Admitted): string;
  /** Undefined: there is no such ticket, it was used, is too old, or belongs to another tenant. */
  redeem(ticket: string, tenant: string): Admitted | undefined;
}

const LIFE = 60_000;
const MOST = 1000;

export function makeTickets(now: () => number): Tickets {
  const waiting = new Map<string, Admitted & { readonly until: number }>();
  const forgetOld = (): void => {
    for (const [ticket, { until }] of waiting) if (until <= now() || waiting.size > MOST) waiting.delete(ticket);
  };
  return {
    make(admitted) {
      const ticket = randomBytes(32).toString('base64url');
      waiting.set(ticket, { ...admitted, until: now() + LIFE });
      forgetOld();
      return ticket;
    },
    redeem(ticket, tenant) {
      forgetOld();
      const found = waiting.get(ticket);
      waiting.delete(ticket);
      return found?.tenant === tenant ? found : undefined;
    },
  };
}
