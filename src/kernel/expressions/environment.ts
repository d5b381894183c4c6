import type { ValueType } from '../model/value.ts';

/** One variable that an expression may name. */
export interface Declared {
  readonly name: string;
  readonly type: ValueType;
  /** Its value must not show in traces, messages or exports. */
  readonly encrypted: boolean;
}

/** What an expression may read at one place of a flow (domain.md §2.7). */
export interface Environment {
  /** The order gives the slots of `Scope.flow`. */
  readonly flow: readonly Declared[];
  /** The order gives the slots of `Scope.global`. */
  readonly global: readonly Declared[];
  readonly sys: readonly Declared[];
  readonly ivr: readonly Declared[];
  /** RESULT and TOC are readable only where an element says so, REQUEST only where a mock answer is chosen. */
  readonly scopes: readonly ('RESULT' | 'TOC' | 'REQUEST')[];
  /** Outputs of the interface, when they are known; without them RESULT is open like `calldata`. */
  readonly result?: readonly Declared[];
}
