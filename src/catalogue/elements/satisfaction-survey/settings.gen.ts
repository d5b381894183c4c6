// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Prompt } from '../../parts/prompt/prompt.gen.ts';

/** Settings of the element type "satisfaction-survey", with all defaults filled in. */
export type Settings = {
  /** Evaluated object */
  readonly about: 'agent' | 'robot';
  /** Survey type */
  readonly survey: 'satisfaction' | 'nps' | 'resolved';
  readonly prompt: Prompt;
  /** Answers */
  readonly keys: readonly ({
    /** Key */
    readonly key: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';
    /** Description */
    readonly description: string;
  })[];
  /** The key that was pressed. */
  readonly result?: string;
  /** A longer silence counts as a failure. */
  readonly digitWaitTime: number;
  /** Silences and other keys that are forgiven; the next one leaves by timeout or other key. */
  readonly maxFailures: number;
  /** Keys interrupt the prompt */
  readonly interruptible: boolean;
  /** Error prompt */
  readonly errorPrompt?: Prompt;
  /** Timeout prompt */
  readonly timeoutPrompt?: Prompt;
};
