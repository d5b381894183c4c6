// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Assignment } from '../../parts/assignment/assignment.gen.ts';
import type { Condition } from '../../parts/condition/condition.gen.ts';

/** Settings of the element type "recognise", with all defaults filled in. */
export type Settings = {
  /** What is recognised; as a rule what the caller said last. */
  readonly content: string;
  /** Only intents of this context are considered. */
  readonly context?: string;
  /** Event */
  readonly event: 'none' | 'clear-session-cache' | 'clear-context-cache';
  /** Intention quantity */
  readonly intentions: number;
  /** Intents further than this behind the first are dropped. */
  readonly confidenceInterval: number;
  /** Timeout (s) */
  readonly timeout: number;
  /** Assignments */
  readonly assignments: readonly Assignment[];
  /** Conditions */
  readonly conditions: readonly Condition[];
};
