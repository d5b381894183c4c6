// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "recognition-test", with all defaults filled in. */
export type RecognitionTestDocument = {
  readonly kind: 'recognition-test';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** What is tested */
  readonly about: {
    readonly type: 'domain';
    /** Domain */
    readonly domain: string;
  } | {
    readonly type: 'robot';
    /** Robot */
    readonly robot: string;
  };
  /** The first of the domain when absent. */
  readonly language?: string;
  /** UTC: what today and tomorrow mean. */
  readonly startsAt: string;
  /** Share of turns that must be recognised as expected. */
  readonly minAccuracy: number;
  /** Dialogs */
  readonly dialogs: readonly ({
    /** One utterance, or several of one call. */
    readonly turns: readonly ({
      /** Utterance */
      readonly say: string;
      /** Code of the intent; systemQA for an answered question. */
      readonly intent: string;
      /** The finish command, or the command word of the slot that is asked for; not compared when absent. */
      readonly command?: string;
      /** Those that are listed are compared. */
      readonly slots?: { readonly [name: string]: string };
    })[];
  })[];
};
