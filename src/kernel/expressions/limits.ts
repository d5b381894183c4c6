/**
 * Bounds of every expression, so that none can hold up a server or a browser tab. They lie far above what a flow
 * needs: an IVR hears at most 1,024 characters (domain.md §2.7).
 */
export const limits = {
  /** Characters of one expression. */
  expressionLength: 4096,
  /** Characters of one text with `${...}` parts. */
  templateLength: 10_000,
  /** `${...}` parts of one text. */
  templateParts: 200,
  /** Names, values, operators and calls in one expression. */
  parts: 1000,
  /** Levels of brackets, calls and conditions inside one another. */
  depth: 32,
  /** Elements of a list that an expression makes. */
  listLength: 10_000,
  /** Characters of a text that an expression makes. */
  textLength: 100_000,
  /** Levels of a value that is compared or written as JSON. */
  valueDepth: 200,
  /** Characters of a regular expression. */
  patternLength: 500,
  /** Steps of one evaluation; what counts as a step is told in README.md. */
  steps: 200_000,
  /** Largest magnitude of a calculated number: up to here every whole number is exact. */
  number: Number.MAX_SAFE_INTEGER,
} as const;
