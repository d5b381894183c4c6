import type { Build, Read, Run } from '../../../kernel/model/element-type.ts';
import type { Spoken } from '../../../kernel/model/event.ts';
import { inWords } from '../../parts/prompt/on-medium.ts';
import { compileReply } from '../../parts/reply-content/compile-reply.ts';
import type { ReplyContent } from '../../parts/reply-content/reply-content.gen.ts';
import type { Settings } from './settings.gen.ts';

/**
 * A figure says everything with its own voice: of recordings, cards and buttons that a template holds, the words. It is
 * seen where there is a picture (behaviour rules 106 and 107).
 */
export function compileFigure({ figure: name, prompt }: Settings, build: Build): Read<Spoken> {
  const content = compileReply(contentOf(prompt), build);
  const read = (run: Run): Spoken => {
    const { recording: _, ...said } = content(run);
    return { ...inWords(said), figure: { name, isSeen: run.call.media === 'video' } };
  };
  return Object.assign(read, { sensitive: content.sensitive });
}

/** The words of a figure as a robot would say them. */
export function contentOf(prompt: Settings['prompt']): ReplyContent {
  switch (prompt.source) {
    case 'tts':
      return { ...prompt, soundEffect: 'default', speed: 'default', pronunciation: 'default' };
    case 'value':
      return { ...prompt, as: 'text' };
    case 'template':
      return prompt;
  }
}
