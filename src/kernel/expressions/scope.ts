import type { Value, ValueMap } from '../model/value.ts';

/** What an expression reads while a call runs. Everything in it is plain JSON. */
export interface Scope {
  /** Values of the current flow's variables, in the order of `Environment.flow`; null while unset. */
  readonly flow: readonly Value[];
  /** Values of the tenant's global variables, in the order of `Environment.global`; null while unset. */
  readonly global: readonly Value[];
  /** Call-associated data: whatever JSON the access side or the agent attached. */
  readonly calldata: Value;
  /** IVRREQUEST.*: what the access side sent with the current request. */
  readonly ivr: ValueMap;
  /** RESULT.*: outputs of the interface just called. */
  readonly result: Value;
  /** TOC.*: result of the recognition just made. */
  readonly toc: ValueMap;
  /** REQUEST.*: the request that waits for an answer; only mock answers read it. */
  readonly request?: Value;
  /** SYS.*: asked for only the names of `Environment.sys`. */
  sys(name: string): Value;
}
