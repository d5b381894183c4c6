// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Assignment } from '../../parts/assignment/assignment.gen.ts';
import type { Condition } from '../../parts/condition/condition.gen.ts';

/** Settings of the element type "recognise", with all defaults filled in. */
export type Settings = {
  /** What is recognised; as a rule what the caller said last. */
  readonly content: string;
  /** Only intents of this context are considered. */
  readonly context?: string;
  /** What is forgotten before: all flow variables and the dialog, or only the intent's values. */
  readonly event: 'none' | 'clear-session-cache' | 'clear-context-cache';
  /** At most so many intents; when absent, the tenant's maximum. */
  readonly intentions?: number;
  /** Intents further than this behind the first are dropped. */
  readonly confidenceInterval: number;
  /** Timeout (s) */
  readonly timeout: number;
  /** Assignments */
  readonly assignments: readonly Assignment[];
  /** Conditions */
  readonly conditions: readonly Condition[];
};
