// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "prompt", with all defaults filled in. */
export type PromptDocument = {
  readonly kind: 'prompt';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Texts and recordings */
  readonly texts: readonly ({
    /** Language */
    readonly language: string;
    /** Text */
    readonly text: string;
    /** Text of the tenant's first language when this one was translated: when it reads differently now, the translation may be outdated. */
    readonly translatedFrom?: string;
    /** Name of an approved WAV file (8 kHz, mono) that is played instead of synthesised speech. */
    readonly recording?: string;
    /** Length of the recording (s) */
    readonly seconds?: number;
    /** The text when the recording was made: when it reads differently now, the recording may be outdated. */
    readonly recordedFrom?: string;
  })[];
};
