import { Refused } from '../problems/refused.ts';

/** The table is not as the user saw it when they decided. */
export function staleTable(what: string): Refused {
  return new Refused({ code: 'stale-table' }, `${what} Nothing was changed; look at what the release does now.`);
}
