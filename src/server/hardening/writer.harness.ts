import type { Result } from '../../contract/client-result.ts';
import type { Client } from '../../contract/create-client.ts';
import { type TableClient, tableClient } from '../../contract/table-client.ts';

/** A server as writers speak to it. */
export interface Listener {
  readonly client: Client;
  readonly tables: TableClient;
}

export function listenerAt({ client, address }: { readonly client: Client; readonly address: string }): Listener {
  return { client, tables: tableClient(address, fetch) };
}

export type Send = (server: Listener) => Promise<Result<unknown>>;

/** Does one thing after the other, and knows what must be stored after each answer. */
export interface Writer {
  /** The next thing to do, with a save id of its own: it may be sent again and again. */
  next(): Send;
  acknowledge(answer: unknown): void;
  /** Compares what is stored with what was acknowledged. */
  audit(server: Listener): Promise<Audit>;
}

export interface Audit {
  readonly acknowledged: number;
  readonly lost: number;
  readonly twice: number;
  readonly halves: number;
}
