import type { ElementType } from '../../../kernel/model/element-type.ts';
import { NEXT, PRESET_EXITS, SYSERROR_INNER } from '../exit/preset-exits.ts';
import { MODES, type ReplyMode } from './modes.ts';

/** The settings by which a reply hears the customer; what it says is the element's own matter. */
export interface TurnSettings {
  readonly mode: ReplyMode;
  /** An expression, of the variable mode only. */
  readonly interruptible: string;
  /** Seconds, of the variable mode only. */
  readonly minPlayTime: number;
  /** Seconds after playback. */
  readonly timeout: number;
  readonly maxKeys: number;
  /** Seconds. */
  readonly interDigitTime: number;
  /** 0 to 100. */
  readonly minConfidence: number;
}

type Facts = Required<Pick<ElementType<TurnSettings>, 'exits' | 'waits' | 'patience' | 'needsAfter' | 'needs'>>;

/** What the kernel knows of every element that speaks and then hears. */
export const TURN_FACTS: Facts = {
  exits: ({ mode }) => (mode === 'play-only' ? [NEXT, SYSERROR_INNER] : [NEXT, ...PRESET_EXITS, SYSERROR_INNER]),
  waits: () => true,
  patience: ({ mode, timeout }) => (mode === 'play-only' ? 0 : timeout),
  needsAfter: ({ mode }) => MODES[mode].keysInterrupt,
  needs: ({ mode }) => (MODES[mode].speech ? ['asr'] : []),
};
