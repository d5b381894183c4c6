import type { Answer, CallState, ServiceRequest } from '../../kernel/model/call.ts';
import type { Tables } from './data-tables.ts';

/**
 * Who answers what a call asks: an answer that is known, `live` when the real service must be asked, null when there is
 * nobody. Pure: what it remembers is `used` and `tables`, which go back and forth in time with the call.
 */
export type Answerer = (
  request: ServiceRequest,
  used: Used,
  tables: Tables,
  call: AskingState,
) => Answered | 'live' | null;

/** What may be known of the call that asks. */
export type AskingState = Pick<CallState, 'call' | 'at'>;

/** How often each mock answer has answered, by its place in the list; 0 when it is not there. */
export type Used = readonly number[];

export interface Answered {
  /** Null: no answer ever comes. */
  readonly answer: Answer | null;
  /** Milliseconds from the request. */
  readonly delay: number;
  readonly used: Used;
  /** Absent: as they were. */
  readonly tables?: Tables;
  /** The twin's own service answered, as it will again: nobody has to remember the answer. */
  readonly byPlatform?: true;
}
