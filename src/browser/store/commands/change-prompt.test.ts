import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../../catalogue/formats.ts';
import type { PromptDocument } from '../../../catalogue/kinds/prompt/document.gen.ts';
import { checkDocument } from '../../../kernel/documents/check-document.ts';
import { writeDocument } from '../../../kernel/documents/write-document.ts';
import { createDocumentStore } from '../document-store.ts';
import { context } from '../model/editor-world.harness.ts';
import { freshState } from '../open-state.ts';
import { changePrompt, type PromptChange } from './change-prompt.ts';

const languages = ['en-US', 'zh-CN', 'de-DE'];
const prompt: PromptDocument = {
  ...{ kind: 'prompt', formatVersion: 1, id: 'welcome', name: 'Welcome' },
  texts: [{ language: 'en-US', text: 'Welcome ${FLOW.name}.' }],
};

const change = fc
  .record({
    language: fc.constantFrom(...languages),
    does: fc.constantFrom<PromptChange['does']>('text', 'recording', 'confirm'),
    text: fc.constantFrom('', 'Hello.', '您好。', 'Welcome ${FLOW.name}.'),
    recording: fc.option(fc.constantFrom({ recording: 'a.wav', seconds: 1 }, { recording: 'b.wav', seconds: 2.5 })),
  })
  .map((made) => ({ ...made, languages }) as PromptChange);

test('whatever is entered in whichever language, the prompt stays valid, and undoing all gives the same bytes', () => {
  let count = 0;
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const store = createDocumentStore<PromptDocument>(freshState('t', prompt, 1), () => 0, context);
      const text = () => writeDocument(store.api.getState().document, formats.get('prompt')?.schema ?? {});
      const before = text();
      for (const one of changes) {
        if (!store.run(changePrompt, one).ok) continue;
        count += 1;
        expect(checkDocument(store.api.getState().document, formats).findings).toEqual([]);
      }
      const after = text();
      while (store.api.getState().history.past.length > 0) store.undo();
      expect(text()).toBe(before);
      while (store.api.getState().history.future.length > 0) store.redo();
      expect(text()).toBe(after);
    }),
  );
  expect(count).toBeGreaterThan(100);
});
