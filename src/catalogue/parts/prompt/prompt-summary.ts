import type { Names } from '../../../kernel/model/element-type.ts';
import type { Prompt } from './prompt.gen.ts';

const LONGEST = 80;

/** What a prompt says, short enough for a card. */
export function promptSummary(prompt: Prompt, names: Names): string {
  switch (prompt.source) {
    case 'tts':
      return shortened(prompt.text);
    case 'prompt':
      return shortened(names.document('prompt', prompt.prompt));
    case 'video':
      return shortened(prompt.text ?? prompt.video);
    case 'variable':
      return shortened(`${prompt.value} as ${prompt.as}`);
  }
}

/** The text, cut at 80 characters with an ellipsis. */
export function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
