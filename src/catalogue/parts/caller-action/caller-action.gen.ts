// Written by `npm run gen` from the schema.json files. Do not edit.
/** The part "caller-action", with all defaults filled in. */
export type CallerAction = {
  readonly do: 'press';
  /** Keys */
  readonly keys: string;
  /** From when input was wanted; when absent, as soon as the prompt has ended. */
  readonly after?: number;
  /** Does not wait until input is wanted: the time counts from what the caller did before. */
  readonly unasked: boolean;
  /** Between keys (ms) */
  readonly gap: number;
} | {
  readonly do: 'say';
  /** Text */
  readonly text: string;
  /** Confidence (%) */
  readonly confidence: number;
  /** After (ms) */
  readonly after?: number;
  /** Does not wait until input is wanted: the time counts from what the caller did before. */
  readonly unasked: boolean;
} | {
  readonly do: 'mumble';
  /** After (ms) */
  readonly after?: number;
  /** Does not wait until input is wanted: the time counts from what the caller did before. */
  readonly unasked: boolean;
} | {
  readonly do: 'stay-silent';
} | {
  readonly do: 'hang-up';
  /** After (ms) */
  readonly after?: number;
  /** Does not wait until input is wanted: the time counts from what the caller did before. */
  readonly unasked: boolean;
} | {
  readonly do: 'want-agent';
  /** After (ms) */
  readonly after?: number;
  /** Does not wait until input is wanted: the time counts from what the caller did before. */
  readonly unasked: boolean;
};
