// Written by `npm run gen` from the schema.json files. Do not edit.
/** What a robot says or shows. Where a call or a channel cannot show it, it is said in words. */
export type ReplyContent = {
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
} | {
  readonly source: 'mix';
  /** Recordings and texts in their order, at most 5: welcome.wav~$Hello ${FLOW.name}$~bye.wav. The id of a prompt stands for its recording. */
  readonly mix: string;
} | {
  readonly source: 'value';
  /** Reply way */
  readonly as: 'text' | 'mix' | 'image' | 'audio' | 'video' | 'file';
  /** The text, the pieces of a mix, or the address of what is shown. */
  readonly value: string;
} | {
  readonly source: 'multimedia';
  /** Kind */
  readonly as: 'image' | 'audio' | 'video' | 'file';
  /** Address or file */
  readonly media: string;
  /** What is said or written with it, and instead of it where it cannot be shown. */
  readonly text: string;
} | {
  readonly source: 'card';
  /** What is said or written with it, and instead of it where it cannot be shown. */
  readonly text: string;
  /** Cards */
  readonly cards: readonly ({
    /** Title */
    readonly title: string;
    /** Text */
    readonly text?: string;
    /** Picture */
    readonly image?: string;
    /** Buttons */
    readonly buttons: readonly ({
      readonly does: 'say';
      /** Label */
      readonly label: string;
      /** What the customer writes by pressing it. */
      readonly says: string;
    } | {
      readonly does: 'open';
      /** Label */
      readonly label: string;
      /** Address of the page */
      readonly page: string;
    })[];
  })[];
} | {
  readonly source: 'quick-reply';
  /** What is said or written with it, and instead of it where it cannot be shown. */
  readonly text: string;
  /** Buttons */
  readonly buttons: readonly ({
    readonly does: 'say';
    /** Label */
    readonly label: string;
    /** What the customer writes by pressing it. */
    readonly says: string;
  } | {
    readonly does: 'open';
    /** Label */
    readonly label: string;
    /** Address of the page */
    readonly page: string;
  })[];
} | {
  readonly source: 'whatsapp';
  /** Kind */
  readonly message: 'interactive' | 'template';
  /** Approved template */
  readonly template?: string;
  /** What is said or written with it, and instead of it where it cannot be shown. */
  readonly text: string;
  /** Buttons */
  readonly buttons: readonly ({
    readonly does: 'say';
    /** Label */
    readonly label: string;
    /** What the customer writes by pressing it. */
    readonly says: string;
  } | {
    readonly does: 'open';
    /** Label */
    readonly label: string;
    /** Address of the page */
    readonly page: string;
  })[];
} | {
  readonly source: 'email';
  /** Subject */
  readonly subject: string;
  /** What is said or written with it, and instead of it where it cannot be shown. */
  readonly text: string;
} | {
  readonly source: 'template';
  /** Reply template */
  readonly template: string;
};
