// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "digital-human-reply", with all defaults filled in. */
export type Settings = {
  /** Name of the digital human that speaks. */
  readonly figure: string;
  /** What the figure says. */
  readonly prompt: {
    readonly source: 'tts';
    /** Text */
    readonly text: string;
  } | {
    readonly source: 'value';
    /** Value */
    readonly value: string;
  } | {
    readonly source: 'template';
    /** Of its recordings, cards and buttons the figure says the words. */
    readonly template: string;
  };
  /** Reply mode */
  readonly mode: 'play-only' | 'recognition-interruptible' | 'key-interruptible' | 'recognition-key-interruptible' | 'recognise-after-play' | 'recognise-key-after-play' | 'keys-without-interrupting' | 'variable';
  /** Of the variable mode: true or false, when the reply begins. */
  readonly interruptible: string;
  /** Of the variable mode: nothing interrupts before. */
  readonly minPlayTime: number;
  /** Counted after playback; has no meaning when the reply only plays. */
  readonly timeout: number;
  /** Maximum keys */
  readonly maxKeys: number;
  /** Digit timeout (s) */
  readonly interDigitTime: number;
  /** Speech that was recognised with less counts as not recognised. */
  readonly minConfidence: number;
};
