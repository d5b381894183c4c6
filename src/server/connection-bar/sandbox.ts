import type { Centres } from '../centre/centres.ts';
import type { Services } from '../services.ts';
import type { RequestLog } from './request-log.ts';
import type { Tickets } from './tickets.ts';

/** What the published addresses of the connection bar work with. */
export interface Sandbox {
  readonly services: Services;
  readonly centres: Centres;
  readonly log: RequestLog;
  readonly tickets: Tickets;
}

/** A request of the enterprise as the log has it, whatever becomes of it. */
export interface Incoming {
  readonly method: string;
  readonly address: string;
  /** As people may read it. */
  readonly request: string;
}
