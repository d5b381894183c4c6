/** What the recogniser reads of a `domain` document, with all defaults filled in (domain.md §3.2). */
export interface Domain {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly active: boolean;
  /** Percent: below `lower` an utterance is unknown, above `upper` it is matched for certain. */
  readonly thresholds: { readonly upper: number; readonly lower: number };
  readonly intents: readonly Intent[];
  readonly entities: readonly Entity[];
  readonly questionGroups: readonly QuestionGroup[];
}

export interface Intent {
  readonly code: string;
  readonly name: string;
  readonly type: 'general' | 'unknown' | 'event';
  readonly active: boolean;
  readonly command?: string;
  readonly contexts: readonly string[];
  readonly corpora: readonly string[];
  readonly rules: readonly string[];
  readonly slots: readonly Slot[];
  readonly responses: readonly ReplyText[];
}

export interface Slot {
  readonly name: string;
  readonly entity: string;
  readonly mandatory: boolean;
  readonly command?: string;
  readonly prompts: readonly ReplyText[];
}

export interface Entity {
  readonly name: string;
  readonly type: 'general' | 'composite' | 'rule';
  readonly values: readonly { readonly value: string; readonly synonyms: readonly string[] }[];
  readonly forms: readonly string[];
  readonly patterns: readonly string[];
}

export interface QuestionGroup {
  readonly name: string;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly question: string;
  readonly similar: readonly string[];
  readonly answers: readonly ReplyText[];
}

export interface ReplyText {
  readonly language?: string;
  readonly text: string;
}

/** Entities that every domain has. */
export const SYSTEM_ENTITIES = ['sys.time', 'sys.date', 'sys.number', 'sys.address', 'sys.phone'] as const;

/** Preset event intents (domain.md §3.2). */
export const SENSITIVE_WORDS = 'SENSITIVE_WORDS';
export const CLEAR_CONTEXT = 'CLEAR_CONTEXT';
