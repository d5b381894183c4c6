import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** Characters of one text box (domain.md §2.1). */
const longest = 4096;

/** Texts and expressions fit into the vendor's text boxes. */
export const textTooLong: Rule = {
  id: 'text-too-long',
  severity: { 'text-too-long': 'error' },
  messages,
  checkDocument(view, report) {
    const { expressions, templates } = view.marked();
    for (const { text, path } of [...expressions, ...templates]) {
      if (text.length > longest) report('text-too-long', { length: text.length, longest }, { path });
    }
  },
};
