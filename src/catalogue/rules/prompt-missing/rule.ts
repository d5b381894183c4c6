import type { Rule } from '../../../kernel/model/rule.ts';
import type { PromptDocument } from '../../kinds/prompt/document.gen.ts';
import { missingLanguages } from '../../kinds/prompt/prompt-state.ts';
import messages from './messages.json' with { type: 'json' };

/** A prompt says something in every language of the tenant. */
export const promptMissing: Rule = {
  id: 'prompt-missing',
  severity: { 'prompt-missing': 'warning' },
  messages,
  checkDocument({ document, tenant }, report) {
    if (document.kind !== 'prompt') return;
    const prompt = document as PromptDocument;
    const languages = tenant.settings?.languages ?? [];
    for (const language of missingLanguages(prompt, languages)) {
      const instead = prompt.texts[0]?.language ?? '';
      report('prompt-missing', { language, instead }, { path: '/texts' });
    }
  },
};
