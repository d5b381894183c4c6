import { castDraft, current } from 'immer';
import {
  entryOf,
  type PromptPlace,
  type RecordedAs,
  withConfirmed,
  withRecording,
  withText,
} from '../../../catalogue/kinds/prompt/change-prompt.ts';
import type { PromptDocument } from '../../../catalogue/kinds/prompt/document.gen.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { sameJson } from '../../../lib/same-json.ts';
import type { Command } from '../command.ts';

/** What is to become of a prompt in one language. An empty text takes the language out; no recording: it is spoken. */
export type PromptChange = PromptPlace &
  (
    | { readonly does: 'text'; readonly text: string }
    | { readonly does: 'recording'; readonly recording: RecordedAs | null }
    | { readonly does: 'confirm' }
  );

/** Changes what a prompt says in a language, and what is known of its translations and recordings with it. */
export const changePrompt: Command<PromptDocument, PromptChange> = {
  id: 'change-prompt',
  label({ does, language }, { name }) {
    const { en, zh } = labels[does];
    return { en: `${en} of ${name} (${language})`, zh: `${zh}：${name}（${language}）` };
  },
  refuse(prompt, change) {
    if (change.does === 'recording') return entryOf(prompt, change.language) === undefined ? NO_TEXT : null;
    const isLast = prompt.texts.length === 1 && entryOf(prompt, change.language) !== undefined;
    return change.does === 'text' && change.text === '' && isLast ? LAST : null;
  },
  run(draft, change) {
    const before = current(draft) as PromptDocument;
    const { texts } = changed(before, change);
    // Only what differs is written, so that others may change another language meanwhile.
    if (texts.length !== before.texts.length) draft.texts = castDraft([...texts]);
    else {
      for (const [at, entry] of texts.entries()) {
        if (!sameJson(entry, before.texts[at])) draft.texts[at] = castDraft(entry);
      }
    }
  },
};

function changed(prompt: PromptDocument, change: PromptChange): PromptDocument {
  if (change.does === 'text') return withText(prompt, change, change.text);
  return change.does === 'confirm'
    ? withConfirmed(prompt, change)
    : withRecording(prompt, change.language, change.recording);
}

const labels: Readonly<Record<PromptChange['does'], Text>> = {
  text: { en: 'Change the text', zh: '更改文本' },
  recording: { en: 'Change the recording', zh: '更改录音' },
  confirm: { en: 'Confirm the translation', zh: '确认译文' },
};

const NO_TEXT: Text = {
  en: 'There is no text in this language yet. Enter what the recording says first.',
  zh: '该语言还没有文本。请先填写录音内容。',
};

const LAST: Text = {
  en: 'This is the only text of the prompt. Enter another language first, or delete the prompt.',
  zh: '这是该提示音唯一的文本。请先填写其他语言，或删除该提示音。',
};
