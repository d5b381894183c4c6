import type { Result } from '../../contract/client-result.ts';
import type { Client } from '../../contract/create-client.ts';

export type Send = (client: Client) => Promise<Result<unknown>>;

/** Does one thing after the other, and knows what must be stored after each answer. */
export interface Writer {
  /** The next thing to do, with a save id of its own: it may be sent again and again. */
  next(): Send;
  acknowledge(answer: unknown): void;
  /** Compares what is stored with what was acknowledged. */
  audit(client: Client): Promise<Audit>;
}

export interface Audit {
  readonly acknowledged: number;
  readonly lost: number;
  readonly twice: number;
  readonly halves: number;
}
