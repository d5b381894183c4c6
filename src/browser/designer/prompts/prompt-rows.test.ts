import { describe, expect, it } from 'vitest';
import type { PromptDocument } from '../../../catalogue/kinds/prompt/document.gen.ts';
import { countCells, filterRows, promptRows, recordingName, unusedRecordings } from './prompt-rows.ts';

const languages = ['en-US', 'zh-CN'];
const promptOf = (id: string, texts: PromptDocument['texts']): PromptDocument => ({
  kind: 'prompt',
  formatVersion: 1,
  id,
  name: `Prompt ${id}`,
  texts,
});
const prompts = [
  promptOf('bye', [
    { language: 'en-US', text: 'Goodbye' },
    { language: 'zh-CN', text: '再见', translatedFrom: 'Bye' },
  ]),
  promptOf('hello', [{ language: 'en-US', text: 'Hello', recording: 'hello.wav', recordedFrom: 'Hi' }]),
  promptOf('wait', [
    { language: 'en-US', text: 'Wait', recording: 'wait.wav' },
    { language: 'zh-CN', text: '请稍候' },
    { language: 'fr-FR', text: 'Attendez' },
  ]),
];
const rows = promptRows(prompts, languages, new Set(['hello.wav', 'old.wav']));
const idsOf = (...given: [Parameters<typeof filterRows>[1], string?]) =>
  filterRows(rows, given[0], given[1] ?? '').map(({ prompt }) => prompt.id);

describe('the rows of the grid', () => {
  it('have a cell for each language, missing only in those of the tenant', () => {
    expect(rows.map(({ cells }) => cells.map(({ isMissing }) => isMissing))).toEqual([
      [false, false, false],
      [false, true, false],
      [false, false, false],
    ]);
  });

  it('are found by what is wrong with them and by their words', () => {
    expect(idsOf('missing')).toEqual(['hello']);
    expect(idsOf('outdated')).toEqual(['bye', 'hello']);
    expect(idsOf('lost')).toEqual(['wait']);
    expect(idsOf('all', 'WAIT 稍候')).toEqual(['wait']);
    expect(idsOf('missing', 'wait')).toEqual([]);
    expect(countCells(rows)).toEqual({ all: 3, missing: 1, outdated: 2, lost: 1, spoken: 4 });
  });

  it('miss no recording while nobody knows which there are', () => {
    expect(countCells(promptRows(prompts, languages, null)).lost).toBe(0);
  });

  it('tell which recordings nobody plays', () => {
    expect(unusedRecordings(rows, ['hello.wav', 'old.wav'])).toEqual(['old.wav']);
  });
});

describe('the name of a new recording', () => {
  const [, hello, wait] = prompts as [PromptDocument, PromptDocument, PromptDocument];

  it('is a new one, so that the recording before stays', () => {
    const name = recordingName(hello, 'en-US', new Set(['hello.wav']), '0123456789');
    expect(name).toBe('hello-en-US-01234567.wav');
    expect(name).toMatch(/^[A-Za-z0-9_.-]{1,128}\.wav$/);
  });

  it('is the one that the prompt names when there is none', () => {
    expect(recordingName(wait, 'en-US', new Set(), '0123456789')).toBe('wait.wav');
  });
});
