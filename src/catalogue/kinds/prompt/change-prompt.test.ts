import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, withConfirmed, withRecording, withText } from './change-prompt.ts';
import type { PromptDocument } from './document.gen.ts';
import { isRecordingOutdated, isTranslationOutdated, type PromptEntry, sourceEntry } from './prompt-state.ts';

const languages = ['en', 'zh', 'fr'];
const promptOf = (...texts: PromptEntry[]): PromptDocument => ({
  kind: 'prompt',
  formatVersion: 1,
  id: 'welcome',
  name: 'Welcome',
  texts,
});
const outdated = (prompt: PromptDocument) =>
  prompt.texts
    .filter((entry) => isTranslationOutdated(entry, sourceEntry(prompt, languages)))
    .map(({ language }) => language);

describe('changing a prompt', () => {
  it('marks all translations when the source changes, also those of which nothing was known', () => {
    const prompt = promptOf({ language: 'en', text: 'Hello' }, { language: 'zh', text: '您好' });
    const changed = withText(prompt, { language: 'en', languages }, 'Good day');
    expect(outdated(changed)).toEqual(['zh']);
    expect(outdated(withText(changed, { language: 'zh', languages }, '日安'))).toEqual([]);
    expect(outdated(withConfirmed(changed, { language: 'zh', languages }))).toEqual([]);
  });

  it('keeps the languages in the order of the tenant and takes one out with its recording', () => {
    const prompt = promptOf({ language: 'en', text: 'Hello' }, { language: 'fr', text: 'Bonjour' });
    const more = withText(prompt, { language: 'zh', languages }, '您好');
    expect(more.texts.map(({ language }) => language)).toEqual(['en', 'zh', 'fr']);
    expect(entryOf(more, 'zh')).toEqual({ language: 'zh', text: '您好', translatedFrom: 'Hello' });
    expect(withText(more, { language: 'zh', languages }, '')).toEqual(prompt);
  });

  it('marks a recording when its text changes, also one of which nothing was known', () => {
    const prompt = promptOf({ language: 'en', text: 'Hello', recording: 'hello.wav', seconds: 1 });
    const changed = withText(prompt, { language: 'en', languages }, 'Good day');
    expect(changed.texts.map(isRecordingOutdated)).toEqual([true]);
    const anew = withRecording(changed, 'en', { recording: 'day.wav', seconds: 2 });
    expect(anew.texts).toEqual([
      { language: 'en', text: 'Good day', recording: 'day.wav', seconds: 2, recordedFrom: 'Good day' },
    ]);
    expect(withRecording(anew, 'en', null).texts).toEqual([{ language: 'en', text: 'Good day' }]);
  });

  it('leaves nothing outdated in a language that was just entered (law)', () => {
    const text = fc.constantFrom('Hello', 'Good day', '${GLOBAL.name}', 'x');
    const steps = fc.array(fc.tuple(fc.constantFrom(...languages), text), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (chosen) => {
        let prompt = promptOf({ language: 'en', text: 'Hello' }, { language: 'zh', text: '您好' });
        for (const [language, said] of chosen) {
          prompt = withText(prompt, { language, languages }, said);
          expect(entryOf(prompt, language)?.text).toBe(said);
          expect(outdated(prompt)).not.toContain(language);
        }
        expect(new Set(prompt.texts.map(({ language }) => language)).size).toBe(prompt.texts.length);
      }),
      { numRuns: 300 },
    );
  });
});
