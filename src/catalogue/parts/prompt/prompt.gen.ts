// Written by `npm run gen` from the schema.json files. Do not edit.
/** What the caller hears: synthesised speech, a prompt of the tenant, a video, or the value of a variable. */
export type Prompt = {
  readonly source: 'tts';
  /** Text */
  readonly text: string;
  /** Sound effect */
  readonly soundEffect: 'default' | 'male' | 'female';
  /** The default is as slow as low. */
  readonly speed: 'default' | 'low' | 'medium' | 'high';
  /** Digit pronunciation */
  readonly pronunciation: 'default' | 'auto' | 'number' | 'string';
  /** TTS extended parameter */
  readonly extended?: string;
} | {
  readonly source: 'prompt';
  /** Prompt */
  readonly prompt: string;
} | {
  readonly source: 'video';
  /** Name of an approved 3GP file of at most 5 MB. */
  readonly video: string;
  /** Length of the video (s) */
  readonly seconds: number;
  /** Spoken in calls without a picture. */
  readonly text?: string;
} | {
  readonly source: 'variable';
  /** Spoken as */
  readonly as: 'phone' | 'number' | 'digits' | 'time' | 'date' | 'price';
  /** Times as hh:mm:ss, dates as yyyymmdd. */
  readonly value: string;
  /** When absent, the call's. */
  readonly language?: string;
};
