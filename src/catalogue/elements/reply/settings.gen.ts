// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Prompt } from '../../parts/prompt/prompt.gen.ts';

/** Settings of the element type "reply", with all defaults filled in. */
export type Settings = {
  readonly prompt: Prompt;
  /** Reply mode */
  readonly mode: 'play-only' | 'recognition-interruptible' | 'key-interruptible' | 'recognition-key-interruptible' | 'recognise-after-play' | 'recognise-key-after-play' | 'keys-without-interrupting';
  /** Counted after playback; has no meaning when the reply only plays. */
  readonly timeout: number;
  /** Maximum keys */
  readonly maxKeys: number;
  /** Digit timeout (s) */
  readonly interDigitTime: number;
};
