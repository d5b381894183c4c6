import type { CallFacts, ServiceRequest } from '../../kernel/model/call.ts';
import type { Authentication, LegResult } from './center-call.ts';
import type { ContactRecord } from './contact-record.ts';
import type { RefusalCode } from './refusals.ts';
import type { Situation } from './situation.ts';

/**
 * What happened in a contact centre. Those with `workNo` concern that agent's desk; K's sandboxes make the vendor's
 * AgentEvent_* of them (domain.md §5.3). `situation` holds call-associated data as it is: it goes to the agent's own
 * pages only.
 */
export type CenterEvent = { readonly at: number } & (
  | { readonly type: 'signed-in' | 'signed-out' | 'state-changed'; readonly workNo: string }
  /** The desk was taken over by another window, or nothing was heard of it for 2 min. */
  | {
      readonly type: 'forced-out';
      readonly workNo: string;
      readonly session: string;
      readonly why: 'elsewhere' | 'no-poll';
    }
  | {
      /** `transferred`: another agent had the caller before. */
      readonly type: 'ringing';
      readonly workNo: string;
      readonly call: string;
      readonly transferred: boolean;
      readonly situation: Situation;
    }
  | { readonly type: 'ringing-ended'; readonly workNo: string; readonly call: string; readonly why: LegResult }
  | { readonly type: 'customer-alerting'; readonly workNo: string; readonly call: string; readonly number: string }
  | {
      readonly type: 'connect-failed';
      readonly workNo: string;
      readonly call: string;
      readonly why: 'no-phone' | 'no-answer';
    }
  | {
      readonly type: 'talking';
      readonly workNo: string;
      readonly call: string;
      readonly transferred: boolean;
      readonly situation: Situation;
    }
  | { readonly type: 'held' | 'unheld' | 'muted' | 'unmuted'; readonly workNo: string; readonly call: string }
  /** The agent has the call no more: hung up, transferred on, or the customer left. */
  | {
      readonly type: 'released';
      readonly workNo: string;
      readonly call: string;
      readonly why: LegResult;
      readonly situation: Situation;
    }
  | { readonly type: 'switched'; readonly workNo: string; readonly call: string; readonly situation: Situation }
  | { readonly type: 'said'; readonly workNo: string; readonly call: string; readonly from: 'customer' | 'agent' }
  | { readonly type: 'transfer-succeeded'; readonly workNo: string; readonly call: string }
  | { readonly type: 'transfer-failed'; readonly workNo: string; readonly call: string; readonly why: LegResult }
  | { readonly type: 'lent-to-flow'; readonly workNo: string; readonly call: string; readonly flow: string }
  /** A caller who was lent is back (AgentEvent_ReturnFromIvr); with the result when it was an authentication. */
  | {
      readonly type: 'return-from-ivr';
      readonly workNo: string;
      readonly call: string;
      readonly authentication: Authentication | null;
      readonly situation: Situation;
    }
  | {
      readonly type: 'authentication-ended';
      readonly workNo: string;
      readonly call: string;
      readonly authentication: Authentication;
    }
  | { readonly type: 'calldata-changed'; readonly call: string }
  /** For who drives the centre: ask the service and give a `service-answer`. May hold secrets. */
  | {
      readonly type: 'service-asked';
      readonly call: string;
      readonly wait: number;
      readonly request: ServiceRequest;
      readonly facts: CallFacts;
      /** Identity of the program on which the flow runs. */
      readonly program: string;
      /** The flow that it entered first. */
      readonly flow: string;
    }
  | {
      readonly type: 'call-ended';
      readonly call: string;
      readonly phone: string | null;
      readonly record: ContactRecord;
    }
  /** An input that could not be done; nothing has changed. */
  | {
      readonly type: 'refused';
      readonly code: RefusalCode;
      readonly workNo?: string;
      readonly phone?: string;
      readonly call?: string;
    }
);
