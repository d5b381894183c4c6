import { describe, expect, it } from 'vitest';
import {
  isRecordingOutdated,
  isTranslationOutdated,
  missingLanguages,
  type PromptEntry,
  sourceEntry,
} from './prompt-state.ts';

function promptOf(...texts: PromptEntry[]) {
  return { kind: 'prompt', formatVersion: 1, id: 'welcome', name: 'Welcome', texts } as const;
}

const english = { language: 'en-US', text: 'Welcome, ${GLOBAL.name}!' };
const chinese = { language: 'zh-CN', text: '欢迎' };

describe('a prompt', () => {
  it("is translated from the tenant's first language, or the first it has", () => {
    const prompt = promptOf(chinese, english);
    expect(sourceEntry(prompt, ['en-US', 'zh-CN'])).toBe(english);
    expect(sourceEntry(prompt, ['fr-FR'])).toBe(chinese);
  });

  it('is outdated when the source has other words, and not when a variable has another name', () => {
    const from = (translatedFrom: string) => isTranslationOutdated({ ...chinese, translatedFrom }, english);
    expect(from('Welcome!')).toBe(true);
    expect(from('Welcome, ${GLOBAL.caller}!')).toBe(false);
    expect(isTranslationOutdated(chinese, english)).toBe(false);
    expect(isTranslationOutdated({ ...english, translatedFrom: 'Hi' }, english)).toBe(false);
  });

  it('has an outdated recording when its own text has other words', () => {
    const recorded = { ...chinese, recording: 'w.wav', recordedFrom: '您好' };
    expect(isRecordingOutdated(recorded)).toBe(true);
    expect(isRecordingOutdated({ ...recorded, recordedFrom: '欢迎' })).toBe(false);
    expect(isRecordingOutdated({ ...chinese, recordedFrom: '您好' })).toBe(false);
  });

  it('misses the languages in which it says nothing', () => {
    expect(missingLanguages(promptOf(english), ['en-US', 'zh-CN', 'fr-FR'])).toEqual(['zh-CN', 'fr-FR']);
  });
});
