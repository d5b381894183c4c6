import type { Value } from '../model/value.ts';
import type { Kind, StaticType } from './static-type.ts';
import type { Frame } from './term.ts';

export interface Parameter {
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** Whole numbers from 0 only. */
  readonly whole?: boolean;
}

interface Documented {
  readonly name: string;
  /** One or two sentences for the one who writes expressions. */
  readonly doc: string;
  /** A complete expression; the tests evaluate it and expect `gives`. */
  readonly example: string;
  readonly gives: Value;
}

/** A function, or a method when it has a receiver. */
export interface CallableRow extends Documented {
  readonly form: 'method' | 'function';
  /** The receiver of a method comes first. */
  readonly parameters: readonly Parameter[];
  /** How many of the last parameters may be left out. */
  readonly optional: number;
  readonly returns: StaticType;
  /** Whether its work grows with its arguments and is therefore charged to the evaluation's steps. */
  readonly counted: boolean;
  /** Gets values of the declared kinds, then nothing for parameters left out. */
  readonly implement: (frame: Frame, ...values: never[]) => Value;
  /**
   * Looks at literal arguments (by position, undefined where not literal) before the call: gives what is wrong with
   * one of them, or a form of `implement` that has done the work on them already.
   */
  readonly prepare?: (
    frame: Frame,
    values: readonly (Value | undefined)[],
  ) => string | CallableRow['implement'] | undefined;
}

/** A form that binds a name or looks at a path and is therefore compiled in its own way. */
export interface MacroRow extends Documented {
  readonly form: 'macro';
  readonly receiver: 'list' | 'none';
  readonly parameters: readonly { readonly name: string }[];
  readonly optional: number;
  readonly returns: StaticType;
}

export type FunctionRow = CallableRow | MacroRow;
