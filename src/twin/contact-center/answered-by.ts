import type { CenterCall } from './center-call.ts';

/** A flow that answered a call, and which of its versions; null: the draft. */
export interface AnsweredBy {
  readonly flow: string;
  readonly version: string | null;
}

/** The flow that the call ran last; null: none. */
export function answeredByOf({ flows }: Pick<CenterCall, 'flows'>): AnsweredBy | null {
  const last = flows.at(-1);
  return last === undefined ? null : { flow: last.flow, version: last.version ?? null };
}
