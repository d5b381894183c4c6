// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Assignment } from '../../parts/assignment/assignment.gen.ts';
import type { Condition } from '../../parts/condition/condition.gen.ts';

/** Settings of the element type "conversation-analysis", with all defaults filled in. */
export type Settings = {
  /** Functions */
  readonly functions: readonly ('semantic-recognition' | 'sentiment' | 'question-answering')[];
  /** What is analysed; as a rule what the customer said last. */
  readonly content: string;
  /** Timeout (s) */
  readonly timeout: number;
  /** What the analysis is told beside the content. */
  readonly extension: readonly ({
    /** Name */
    readonly name: string;
    /** Value */
    readonly value: string;
  })[];
  /** Assignments */
  readonly assignments: readonly Assignment[];
  /** Conditions */
  readonly conditions: readonly Condition[];
};
