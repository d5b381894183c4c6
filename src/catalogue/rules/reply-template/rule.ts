import type { Rule } from '../../../kernel/model/rule.ts';
import type { ReplyTemplateDocument } from '../../kinds/reply-template/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** A template holds replies, not other templates. */
export const replyTemplate: Rule = {
  id: 'reply-template',
  severity: { 'reply-template': 'error' },
  messages,
  checkDocument({ document }, report) {
    if (document.kind !== 'reply-template') return;
    const { contents } = document as unknown as ReplyTemplateDocument;
    contents.forEach(({ content }, index) => {
      if (content.source === 'template') report('reply-template', {}, { path: `/contents/${index}/content` });
    });
  },
};
