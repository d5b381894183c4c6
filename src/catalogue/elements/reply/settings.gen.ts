// Written by `npm run gen` from the schema.json files. Do not edit.
import type { ReplyContent } from '../../parts/reply-content/reply-content.gen.ts';

/** Settings of the element type "reply", with all defaults filled in. */
export type Settings = {
  readonly prompt: ReplyContent;
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
