/** How a reply hears the customer: the reply modes of domain.md §3.1. */
export type ReplyMode =
  | 'play-only'
  | 'recognition-interruptible'
  | 'key-interruptible'
  | 'recognition-key-interruptible'
  | 'recognise-after-play'
  | 'recognise-key-after-play'
  | 'keys-without-interrupting'
  | 'variable';

export interface Mode {
  /** What the reply waits for; null: it only plays. */
  readonly hears: 'keys' | 'speech' | 'keys-or-speech' | null;
  readonly keys: boolean;
  readonly speech: boolean;
  readonly keysInterrupt: boolean;
  readonly speechInterrupts: boolean;
}

/** What is heard in each mode, and what cuts the prompt short. */
export const MODES: Readonly<Record<ReplyMode, Mode>> = {
  'play-only': mode(null, ''),
  'recognition-interruptible': mode('speech', 'speech'),
  'key-interruptible': mode('keys', 'keys'),
  'recognition-key-interruptible': mode('keys-or-speech', 'keys speech'),
  'recognise-after-play': mode('speech', ''),
  'recognise-key-after-play': mode('keys-or-speech', ''),
  'keys-without-interrupting': mode('keys', ''),
  // Whether it may be interrupted, and from when on, is known when the reply begins.
  variable: mode('keys-or-speech', 'keys speech'),
};

function mode(hears: Mode['hears'], interrupting: '' | 'keys' | 'speech' | 'keys speech'): Mode {
  return {
    hears,
    keys: hears === 'keys' || hears === 'keys-or-speech',
    speech: hears === 'speech' || hears === 'keys-or-speech',
    keysInterrupt: interrupting.includes('keys'),
    speechInterrupts: interrupting.includes('speech'),
  };
}
