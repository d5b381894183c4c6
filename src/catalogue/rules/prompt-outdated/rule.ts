import type { Rule } from '../../../kernel/model/rule.ts';
import type { PromptDocument } from '../../kinds/prompt/document.gen.ts';
import { isRecordingOutdated, isTranslationOutdated, sourceEntry } from '../../kinds/prompt/prompt-state.ts';
import messages from './messages.json' with { type: 'json' };

/** Translations and recordings are of the texts as they are now. */
export const promptOutdated: Rule = {
  id: 'prompt-outdated',
  severity: { 'prompt-outdated': 'warning', 'prompt-outdated/recording': 'warning' },
  messages,
  checkDocument({ document, tenant }, report) {
    if (document.kind !== 'prompt') return;
    const prompt = document as PromptDocument;
    const source = sourceEntry(prompt, tenant.settings?.languages ?? []);
    for (const [index, entry] of prompt.texts.entries()) {
      const { language } = entry;
      const path = `/texts/${index}/text`;
      if (isTranslationOutdated(entry, source)) {
        report('prompt-outdated', { language, source: source?.language ?? '' }, { path });
      }
      if (isRecordingOutdated(entry)) {
        report('prompt-outdated/recording', { language, recording: entry.recording ?? '' }, { path });
      }
    }
  },
};
