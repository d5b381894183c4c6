import type { Problem } from './problem.ts';

/** What the client's functions give; they never throw for anything that the network or the server does. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };
