import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** A video has a text for callers who see no picture. */
export const videoPrompt: Rule = {
  id: 'video-prompt',
  severity: { 'video-prompt': 'warning' },
  messages,
  checkFlow(view, report) {
    for (const element of view.elements) {
      for (const { media, path } of view.media(element)) if (media === 'video') report('video-prompt', {}, { path });
    }
  },
};
