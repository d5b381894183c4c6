// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Value } from '../../../kernel/model/value.ts';

/** The part "expectation", with all defaults filled in. */
export type Expectation = {
  readonly that: 'heard';
  /** Text */
  readonly text: string;
  /** Language */
  readonly language?: string;
  /** Recording */
  readonly recording?: string;
  /** Name of the digital human that spoke. */
  readonly figure?: string;
  /** Interrupted */
  readonly interrupted: boolean;
} | {
  readonly that: 'visited';
  /** Flow */
  readonly flow: string;
  /** Element */
  readonly element: string;
} | {
  readonly that: 'set';
  /** Variable */
  readonly variable: string;
  /** Value */
  readonly value: Value;
} | {
  readonly that: 'sent';
  /** Request */
  readonly request: { readonly [name: string]: Value };
} | {
  readonly that: 'ended';
  /** Reason */
  readonly reason: 'ended-by-flow' | 'caller-hung-up' | 'transferred' | 'returned-to-agent' | 'unhandled-error' | 'endless-loop';
};
