import type { Value } from '../../kernel/model/value.ts';

/** What is asked of a recogniser: the request of a call, read. */
export interface RecognitionRequest {
  readonly content: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Only intents of this context; empty: any. */
  readonly context: string;
  /** The most intents that are answered. */
  readonly intentions: number;
  /** `clear-session-cache`, `clear-context-cache`, or the code of an event intent; `none` otherwise. */
  readonly event: string;
  /** What a recogniser remembers of the call. */
  readonly dialog: Value;
}

/** What a recogniser says. Plain JSON. */
export interface Recognition {
  /** The best first; none when nothing is understood and no domain has an answer for that. */
  readonly intents: readonly RecognisedIntent[];
  readonly sentiment: Sentiment;
  /** Answers of Q&A groups, the best first. */
  readonly answers: readonly FoundAnswer[];
  /** Takes the place of what was remembered. */
  readonly dialog: Value;
  /** Whether the caller was not understood so often that an agent should help. */
  readonly toAgent: boolean;
  readonly why: Why;
}

export interface RecognisedIntent {
  /** What TOC.ChatBotIntentCode becomes: finish command, or command word of the slot that is asked for. */
  readonly intent: string;
  /** The intent's own code; `systemQA` for an answered question. */
  readonly code: string;
  readonly domain: string;
  /** Percent. */
  readonly confidence: number;
  /** Name of the intent. */
  readonly scenario: string;
  readonly response: string;
  readonly slots: Readonly<Record<string, string>>;
  /** `asking`: a mandatory slot is missing. */
  readonly status: 'finish' | 'asking';
  readonly command: string;
}

export interface FoundAnswer {
  readonly question: string;
  readonly answer: string;
  /** Percent. */
  readonly confidence: number;
}

export interface Sentiment {
  readonly label: 'positive' | 'neutral' | 'negative';
  /** -1 to 1. */
  readonly score: number;
}

/** Why the first intent is the first. */
export interface Why {
  /**
   * `event`: its words were said; `question`: like a question of a Q&A group; `rule`, `exact`: a corpus fits as a whole;
   * `similar`: like a corpus; `slot`: it fills what was asked for; `asked-again`: it does not; `follow-up`: new values
   * for what was recognised before; `unknown`: nothing above the lower threshold; `nothing`: nothing was said.
   */
  readonly by:
    | 'event'
    | 'question'
    | 'rule'
    | 'exact'
    | 'similar'
    | 'slot'
    | 'asked-again'
    | 'follow-up'
    | 'unknown'
    | 'nothing';
  /** The corpus sentence, rule, question or words that decided; empty when none did. */
  readonly sentence: string;
  /** What utterance and sentence share, the heaviest first. */
  readonly words: readonly { readonly word: string; readonly share: number; readonly said?: string }[];
  /** What was considered, below the threshold too, the best first. */
  readonly candidates: readonly {
    readonly code: string;
    readonly domain: string;
    readonly confidence: number;
    readonly sentence: string;
  }[];
  /** What was found for slots of the first intent in this utterance. */
  readonly found: readonly {
    readonly slot: string;
    readonly entity: string;
    readonly text: string;
    readonly value: string;
  }[];
}

/** `TOC.ChatBotIntentCode` of an answered question (domain.md §3.4). */
export const SYSTEM_QA = 'systemQA';
