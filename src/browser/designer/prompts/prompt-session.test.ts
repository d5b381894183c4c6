import { expect, it } from 'vitest';
import type { PromptDocument } from '../../../catalogue/kinds/prompt/document.gen.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import type { OpenDocument } from '../../store/tenant/open-document.ts';
import type { Workspace } from '../../store/workspace.ts';
import { openDocument } from '../findings/tenant.harness.ts';
import { promptSession } from './prompt-session.ts';

const languages = ['en-US', 'zh-CN'];

function promptOf(id: string): PromptDocument {
  return { kind: 'prompt', formatVersion: 1, id, name: id, texts: [{ language: 'en-US', text: `Say ${id}` }] };
}

function workspaceOf(...prompts: readonly PromptDocument[]) {
  const stores = new Map(prompts.map((prompt) => [prompt.id, openDocument(prompt)]));
  const closed: string[] = [];
  const workspace = {
    open: async ({ id }: { readonly id: string }) => ({
      ok: true,
      value: { store: stores.get(id) } as unknown as OpenDocument,
    }),
    close: async ({ id }: { readonly id: string }) => void closed.push(id),
  };
  const textsOf = (id: string) => (stores.get(id) as DocumentStore<PromptDocument>).api.getState().document.texts;
  return { session: promptSession(workspace as unknown as Workspace), textsOf, closed };
}

it('takes back the edits of several prompts in the order in which they were made', async () => {
  const { session, textsOf, closed } = workspaceOf(promptOf('a'), promptOf('b'));
  const says = (text: string) => ({ does: 'text', language: 'zh-CN', languages, text }) as const;
  expect(await session.change('a', says('甲'))).toEqual({ ok: true });
  expect(await session.change('b', says('乙'))).toEqual({ ok: true });
  expect(await session.change('b', says('乙'))).toEqual({ ok: true });
  expect(textsOf('a')[1]).toEqual({ language: 'zh-CN', text: '甲', translatedFrom: 'Say a' });
  session.undo();
  expect([textsOf('a').length, textsOf('b').length]).toEqual([2, 1]);
  session.undo();
  expect([textsOf('a').length, textsOf('b').length, session.state()]).toEqual([
    1,
    1,
    { canUndo: false, canRedo: true },
  ]);
  session.redo();
  expect(textsOf('a')[1]?.text).toBe('甲');
  await session.close();
  expect(closed).toEqual(['a', 'b']);
});

it('says why something cannot be done, and remembers nothing of it', async () => {
  const { session, textsOf } = workspaceOf(promptOf('a'));
  const refused = await session.change('a', { does: 'text', language: 'en-US', languages, text: '' });
  expect(refused).toMatchObject({ ok: false, reason: { en: expect.stringContaining('only text') } });
  const early = await session.change('a', {
    does: 'recording',
    language: 'zh-CN',
    languages,
    recording: { recording: 'a.wav', seconds: 1 },
  });
  expect(early).toMatchObject({ ok: false, reason: { en: expect.stringContaining('no text') } });
  expect(textsOf('a')).toEqual(promptOf('a').texts);
  expect(session.state()).toEqual({ canUndo: false, canRedo: false });
});
