import { useEffect, useMemo, useState } from 'react';
import { createSpeaker } from '../simulator/speaker.ts';

/** Plays one sound at a time: a recording, or the browser's voice where there is none. */
export interface Player {
  /** Key of what is playing. */
  readonly playing: string | null;
  readonly play: (
    key: string,
    sound: { readonly url: string } | { readonly text: string; readonly language: string },
  ) => void;
  readonly stop: () => void;
}

/** @param onFailed the browser cannot play it */
export function usePlayer(onFailed: () => void): Player {
  const [playing, setPlaying] = useState<string | null>(null);
  const tools = useMemo(() => ({ audio: new Audio(), speaker: createSpeaker() }), []);
  useEffect(() => {
    const { audio, speaker } = tools;
    const end = (): void => setPlaying(null);
    audio.addEventListener('ended', end);
    return () => {
      audio.removeEventListener('ended', end);
      audio.pause();
      speaker.cancel();
    };
  }, [tools]);
  return useMemo(() => {
    const { audio, speaker } = tools;
    const stop = (): void => {
      audio.pause();
      speaker.cancel();
      setPlaying(null);
    };
    return {
      playing,
      stop,
      play(key, sound) {
        stop();
        if ('text' in sound) {
          speaker.speak({ ...sound, ms: 0 });
          return;
        }
        setPlaying(key);
        audio.src = sound.url;
        audio.play().catch((error: unknown) => {
          // Another sound was asked for before this one began.
          if (error instanceof DOMException && error.name === 'AbortError') return;
          setPlaying(null);
          onFailed();
        });
      },
    };
  }, [tools, playing, onFailed]);
}
