/** Something of an utterance that an entity recognises. */
export interface Span {
  readonly entity: string;
  /** Characters of the plain text. */
  readonly start: number;
  readonly end: number;
  /** What it means: the value of a synonym, `20260106`, `15:00:00`, `1200`. */
  readonly value: string;
}

/** The widest first, and of those that overlap only the first; then in their order. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  const widestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of widestFirst) {
    if (!kept.some(({ start, end }) => span.start < end && start < span.end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
