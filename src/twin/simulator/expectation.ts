import type { EndReason } from '../../kernel/model/call.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';

/** Something that must happen in a call, as scenarios write it. What is not given is not compared. */
export type Expectation =
  | {
      readonly that: 'heard';
      readonly text: string;
      readonly language?: string;
      readonly recording?: string;
      /** Name of the digital human that spoke. */
      readonly figure?: string;
      readonly interrupted: boolean;
    }
  | { readonly that: 'visited'; readonly flow: string; readonly element: string }
  | { readonly that: 'set'; readonly variable: string; readonly value: Value }
  /** The request without its `service`; fields that are not given are not compared. */
  | { readonly that: 'sent'; readonly request: ValueMap }
  | { readonly that: 'ended'; readonly reason: EndReason };

export type Check = Expectation['that'];

export const CHECKS: readonly Check[] = ['heard', 'visited', 'set', 'sent', 'ended'];

/** Expectations that one scenario may hold. */
export const expectationsLimit = 20_000;
