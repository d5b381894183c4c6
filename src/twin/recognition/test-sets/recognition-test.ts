import type { Document } from '../../../kernel/model/document.ts';

/** What a `recognition-test` document says, with all defaults filled in. */
export interface RecognitionTest {
  readonly id: string;
  readonly name: string;
  readonly about:
    | { readonly type: 'domain'; readonly domain: string }
    | { readonly type: 'robot'; readonly robot: string };
  /** BCP 47 tag. */
  readonly language?: string;
  /** UTC, written like 2026-01-05T09:00:00Z. */
  readonly startsAt: string;
  /** Percent of turns that must be right. */
  readonly minAccuracy: number;
  readonly dialogs: readonly { readonly turns: readonly ExpectedTurn[] }[];
}

/** An utterance and what it must mean. */
export interface ExpectedTurn {
  readonly say: string;
  /** Code of the intent. */
  readonly intent: string;
  readonly command?: string;
  readonly slots?: Readonly<Record<string, string>>;
}

export function readRecognitionTest(document: Document): RecognitionTest {
  const written = document as unknown as RecognitionTest;
  return { ...written, startsAt: written.startsAt ?? '2026-01-05T09:00:00Z', minAccuracy: written.minAccuracy ?? 100 };
}
