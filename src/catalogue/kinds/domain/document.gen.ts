// Written by `npm run gen` from the schema.json files. Do not edit.
import type { ReplyText } from '../../parts/reply-text/reply-text.gen.ts';

/** A document of the kind "domain", with all defaults filled in. */
export type DomainDocument = {
  readonly kind: 'domain';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** What its callers speak. */
  readonly languages: readonly string[];
  /** Only activated domains are recognised. */
  readonly active: boolean;
  /** Matching thresholds */
  readonly thresholds: {
    /** Above it an intent is matched for certain. */
    readonly upper: number;
    /** Below it the utterance is unknown. */
    readonly lower: number;
  };
  /** Intents */
  readonly intents: readonly ({
    /** Unique in the domain. */
    readonly code: string;
    /** Name */
    readonly name: string;
    /** An unknown intent answers what nobody understands; events are words or happenings. */
    readonly type: 'general' | 'unknown' | 'event';
    /** Activated */
    readonly active: boolean;
    /** What TOC.ChatBotIntentCode becomes when all is said; when absent, the code. */
    readonly command?: string;
    /** Where a recognition names a context, only intents that have it are considered. */
    readonly contexts: readonly string[];
    /** Sentences as callers say them. {slot:words} labels what fills a slot. Of events: the words themselves. */
    readonly corpora: readonly string[];
    /** [optional|alternative](required|alternative): an utterance that fits is matched for certain. */
    readonly rules: readonly string[];
    /** Slots */
    readonly slots: readonly ({
      /** TOC.ChatBot and this name hold what the caller said. */
      readonly name: string;
      /** What fills it: an entity of the domain, or sys.time, sys.date, sys.number, sys.address, sys.phone. */
      readonly entity: string;
      /** While it is missing, the caller is asked for it. */
      readonly mandatory: boolean;
      /** What TOC.ChatBotIntentCode becomes while it is asked for; when absent, its name. */
      readonly command?: string;
      /** What the caller is asked; the second when the first was of no use, and so on. */
      readonly prompts: readonly ReplyText[];
    })[];
    /** Responses */
    readonly responses: readonly ReplyText[];
  })[];
  /** Entities */
  readonly entities: readonly ({
    /** Entity */
    readonly name: string;
    /** Values with synonyms, a sequence of other entities, or a pattern. */
    readonly type: 'general' | 'composite' | 'rule';
    /** Of general entities. */
    readonly values: readonly ({
      /** Value */
      readonly value: string;
      /** Synonyms */
      readonly synonyms: readonly string[];
    })[];
    /** Of composite entities: words and {entity} in their order, such as {sys.number} {unit}. */
    readonly forms: readonly string[];
    /** Of rule entities: regular expressions. */
    readonly patterns: readonly string[];
  })[];
  /** Q&A groups */
  readonly questionGroups: readonly ({
    /** Q&A group */
    readonly name: string;
    /** Questions */
    readonly questions: readonly ({
      /** Question */
      readonly question: string;
      /** Similar questions */
      readonly similar: readonly string[];
      /** Answers */
      readonly answers: readonly ReplyText[];
    })[];
  })[];
};
