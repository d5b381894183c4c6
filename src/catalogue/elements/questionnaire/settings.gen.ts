// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Prompt } from '../../parts/prompt/prompt.gen.ts';

/** Settings of the element type "questionnaire", with all defaults filled in. */
export type Settings = {
  /** Under this the answers are reported. */
  readonly survey: string;
  /** Questions */
  readonly questions: readonly ({
    /** Question ID */
    readonly id: string;
    readonly prompt: Prompt;
    /** Answered by */
    readonly answer: {
      readonly by: 'key';
      /** Answers */
      readonly keys: readonly ({
        /** Key */
        readonly key: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '#';
        /** Description */
        readonly description: string;
      })[];
    } | {
      readonly by: 'number';
      /** From */
      readonly from: number;
      /** To */
      readonly to: number;
    } | {
      readonly by: 'speech';
    };
    /** Answer goes to */
    readonly variable?: string;
  })[];
  /** The key * breaks the questionnaire off at any question. */
  readonly starRefuses: boolean;
  /** A longer silence after the prompt counts as a failure. */
  readonly answerTime: number;
  /** Silences and wrong answers that are forgiven at each question; the next one breaks off. */
  readonly maxFailures: number;
  /** Answers interrupt the prompt */
  readonly interruptible: boolean;
  /** Error prompt */
  readonly errorPrompt?: Prompt;
  /** Timeout prompt */
  readonly timeoutPrompt?: Prompt;
};
