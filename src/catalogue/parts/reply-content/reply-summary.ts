import type { Names } from '../../../kernel/model/element-type.ts';
import { promptSummary, shortened } from '../prompt/prompt-summary.ts';
import type { ReplyContent } from './reply-content.gen.ts';

/** What a reply says or shows, short enough for a card. */
export function replySummary(content: ReplyContent, names: Names): string {
  switch (content.source) {
    case 'tts':
    case 'prompt':
    case 'video':
    case 'variable':
      return promptSummary(content, names);
    case 'mix':
      return shortened(content.mix);
    case 'value':
      return shortened(content.value);
    case 'template':
      return shortened(names.document('reply-template', content.template));
    default:
      return shortened(content.text);
  }
}
