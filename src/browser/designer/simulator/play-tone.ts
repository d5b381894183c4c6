import type { Key } from '../../../kernel/model/call.ts';
import { tonesOf } from './dtmf.ts';

let context: AudioContext | null = null;

/** Seconds; telephones send at least 40 ms, people press longer. */
const LENGTH = 0.16;
const EDGE = 0.008;
const LOUDNESS = 0.09;

/** Sounds a key as telephones do. Silent where the browser has no sound. */
export function playTone(key: Key): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  void context.resume();
  const gain = context.createGain();
  const from = context.currentTime;
  // Without edges the speaker clicks.
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(LOUDNESS, from + EDGE);
  gain.gain.setValueAtTime(LOUDNESS, from + LENGTH - EDGE);
  gain.gain.linearRampToValueAtTime(0, from + LENGTH);
  gain.connect(context.destination);
  for (const frequency of tonesOf(key)) {
    const tone = context.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(gain);
    tone.start(from);
    tone.stop(from + LENGTH);
  }
}
