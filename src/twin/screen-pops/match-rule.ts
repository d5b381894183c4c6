/** What is looked up before a pop-up opens, and what happens by what is found (ours). */
export interface LookUpRules {
  readonly table: string;
  readonly by: 'callerNum' | 'calledNum' | 'callid';
  /** Seconds. */
  readonly slowAfter: number;
  readonly none: 'open' | 'nothing';
  readonly several: 'picker' | 'open' | 'nothing';
  readonly failed: 'open' | 'nothing';
  readonly slow: 'open' | 'wait' | 'nothing';
}

/** How a look-up stands: `slow` has no answer yet. */
export type Match = 'one' | 'none' | 'several' | 'failed' | 'slow';

/** What a pop-up does. A page that is open or was given up stays so, whatever comes after `slow`. */
export function whatOpens(rules: LookUpRules, match: Match): 'open' | 'nothing' | 'picker' | 'wait' {
  return match === 'one' ? 'open' : rules[match];
}
