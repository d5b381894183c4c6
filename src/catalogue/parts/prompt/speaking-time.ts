const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/g;

/** Milliseconds per character: about 15 letters, or 4 Chinese characters, a second. */
const NARROW_MS = 65;
const WIDE_MS = 250;

const SPEED = { default: 1.25, low: 1.25, medium: 1, high: 0.8 } as const;

/**
 * How long a synthesised text plays, in milliseconds: an estimate, the same on every machine. The default speed is the
 * low one (domain.md §2.5).
 */
export function speakingTime(text: string, speed: keyof typeof SPEED): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return Math.round((wide * WIDE_MS + (text.length - wide) * NARROW_MS) * SPEED[speed]);
}
