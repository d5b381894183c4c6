// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Prompt } from '../../parts/prompt/prompt.gen.ts';

/** Settings of the element type "collect", with all defaults filled in. */
export type Settings = {
  readonly prompt: Prompt;
  /** Digits go to */
  readonly variable: string;
  /** Minimum digits */
  readonly minimum: number;
  /** Maximum digits */
  readonly maximum: number;
  /** End key */
  readonly endKey: '#' | 'none';
  /** How long the caller may take before the first digit, after the prompt. */
  readonly firstDigitTime: number;
  /** How long the caller may take between digits; then the digits so far are taken. */
  readonly interDigitTime: number;
  /** Silences and wrong entries that are forgiven; the next one leaves by failure. */
  readonly maxFailures: number;
  /** Keys interrupt the prompt */
  readonly interruptible: boolean;
  /** Collection error prompt */
  readonly errorPrompt?: Prompt;
  /** Collection timeout prompt */
  readonly timeoutPrompt?: Prompt;
};
