import type { Spoken } from '../../../kernel/model/event.ts';

/** The browser's voice. */
export interface Speaker {
  readonly isThere: boolean;
  /** Speaks after what is being spoken. */
  speak(prompt: Spoken): void;
  cancel(): void;
}

export function createSpeaker(): Speaker {
  const voice = typeof speechSynthesis === 'undefined' ? null : speechSynthesis;
  return {
    isThere: voice !== null,
    speak({ text, language }) {
      if (voice === null || text === '') return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      const fitting = voice.getVoices().find(({ lang }) => sameLanguage(lang, language));
      if (fitting !== undefined) utterance.voice = fitting;
      voice.speak(utterance);
    },
    cancel: () => voice?.cancel(),
  };
}

/** Some browsers write zh_CN. A voice of another region is better than one of another language. */
function sameLanguage(a: string, b: string): boolean {
  return a.split(/[-_]/)[0]?.toLowerCase() === b.split(/[-_]/)[0]?.toLowerCase();
}
