/**
 * One thing that a caller does, as scenarios write it. `after` counts milliseconds from when input was wanted (when
 * absent: as soon as the prompt has ended); with `unasked`, from what the caller did before.
 */
export type CallerAction =
  | ({ readonly do: 'press'; readonly keys: string; readonly gap: number } & Timing)
  | ({ readonly do: 'say'; readonly text: string; readonly confidence: number } & Timing)
  | ({ readonly do: 'mumble' } & Timing)
  | { readonly do: 'stay-silent' }
  | ({ readonly do: 'hang-up' } & Timing)
  | ({ readonly do: 'want-agent' } & Timing);

interface Timing {
  readonly after?: number;
  readonly unasked: boolean;
}
