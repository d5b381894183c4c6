import { CallError } from '../../../kernel/model/call-error.ts';
import type { Build, Read, Run } from '../../../kernel/model/element-type.ts';
import type { Spoken } from '../../../kernel/model/event.ts';
import type { PromptDocument } from '../../kinds/prompt/document.gen.ts';
import type { Prompt } from './prompt.gen.ts';
import { sayAs } from './say-as.ts';
import { speakingTime } from './speaking-time.ts';

/** Makes what the caller hears, in the language the call is in at that moment. */
export function compilePrompt(prompt: Prompt, build: Build): Read<Spoken> {
  switch (prompt.source) {
    case 'tts': {
      const text = build.template(prompt.text);
      const time = rememberingTime(prompt.speed);
      return reading(text.sensitive, (run) => {
        const said = text(run);
        return { text: said, language: run.language, ms: time(said) };
      });
    }
    case 'variable': {
      const value = build.expression(prompt.value, { type: 'any' });
      return reading(value.sensitive, (run) => {
        const language = prompt.language ?? run.language;
        return synthesised(sayAs(value(run), prompt.as, language), language);
      });
    }
    case 'video':
      return compileVideo(prompt, build);
    case 'prompt':
      return compileTenantPrompt(prompt.prompt, build);
  }
}

function reading(sensitive: boolean, read: (run: Run) => Spoken): Read<Spoken> {
  return Object.assign(read, { sensitive });
}

/** Most prompts say the same in every call: the last text's time is kept. */
function rememberingTime(speed: 'default' | 'low' | 'medium' | 'high'): (text: string) => number {
  let lastText = '';
  let lastMs = 0;
  return (text) => {
    if (text !== lastText) lastMs = speakingTime(text, speed);
    lastText = text;
    return lastMs;
  };
}

function synthesised(text: string, language: string): Spoken {
  return { text, language, ms: speakingTime(text, 'default') };
}

/** Shown where there is a picture; elsewhere its text is spoken, and without one there is nothing to play. */
function compileVideo({ video, seconds, text }: Extract<Prompt, { source: 'video' }>, build: Build): Read<Spoken> {
  const instead = text === undefined ? undefined : build.template(text);
  const ms = Math.round(seconds * 1000);
  return reading(instead?.sensitive ?? false, (run) => {
    const said = instead?.(run);
    if (run.call.media === 'video') return { text: said ?? '', language: run.language, recording: video, ms };
    if (said !== undefined) return synthesised(said, run.language);
    throw new CallError(
      'no-picture',
      `The call has no picture for ${video}. Give the video a text that is spoken instead.`,
    );
  });
}

/** A prompt document speaks the call's language; when it cannot, the first it has. */
function compileTenantPrompt(id: string, build: Build): Read<Spoken> {
  const document = build.document('prompt', id) as PromptDocument | undefined;
  const texts = (document?.texts ?? []).map((entry) => ({ ...entry, read: build.template(entry.text) }));
  const sensitive = texts.some((entry) => entry.read.sensitive);
  return reading(sensitive, (run) => {
    const entry = texts.find(({ language }) => language === run.language) ?? texts[0];
    if (entry === undefined) {
      throw new CallError('unknown-prompt', `There is no prompt ${id}. Choose another one in the element's settings.`);
    }
    const { language, recording, seconds } = entry;
    const text = entry.read(run);
    if (recording === undefined) return synthesised(text, language);
    const ms = seconds === undefined ? speakingTime(text, 'default') : Math.round(seconds * 1000);
    return { text, language, recording, ms };
  });
}
