import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../kernel/model/flow.ts';
import { renameElement } from '../../store/commands/rename-element.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { flowIn, openDocument, sampleTenant } from '../findings/tenant.harness.ts';
import { leaveSource, openSource } from './open-source.ts';
import { smallestEdit } from './smallest-edit.ts';
import { createSourceSession } from './source-session.ts';

const sample = sampleTenant();
const flow = flowIn(sample, 'balance');

function open() {
  const document = openDocument<Flow>(flow);
  const waiting: (() => void)[] = [];
  const session = createSourceSession(document as unknown as DocumentStore, (_ms, then) => {
    waiting.push(then);
    return () => waiting.splice(waiting.indexOf(then), 1);
  });
  return {
    document,
    session,
    state: () => session.store.getState(),
    current: () => document.api.getState(),
    pause() {
      for (const then of waiting.splice(0)) then();
    },
    /** Types: replaces the first place where `from` stands. */
    type(from: string, to: string) {
      session.edit(session.store.getState().text.replace(from, to));
    },
  };
}

describe('the source of a document', () => {
  it('becomes the document after a pause, as one undo step', () => {
    const { type, pause, current, document, state } = open();
    type(`"name": "${flow.name}"`, '"name": "New nam"');
    type('"name": "New nam"', '"name": "New name"');
    expect(current().document.name).toBe(flow.name);
    pause();
    expect(current().document.name).toBe('New name');
    expect(current().history.past).toHaveLength(1);
    expect(state().status).toBe('same');
    document.undo();
    expect(current().document).toEqual(flow);
    expect(state().text).toContain(`"name": "${flow.name}"`);
  });

  it('leaves the document alone while it does not read, and tells where and why', () => {
    const { type, pause, current, state } = open();
    type('"formatVersion": 1,', '"formatVersion": 1');
    pause();
    expect(current().document).toBe(flow);
    expect(state()).toMatchObject({ status: 'refused', findings: [{ line: 4, code: 'text/syntax' }] });
  });

  it('does not become another document', () => {
    const { type, pause, current, state } = open();
    type(`"id": "${flow.id}"`, '"id": "another"');
    pause();
    expect(current().document).toBe(flow);
    expect(state().status).toBe('refused');
    expect(state().refusal?.en).toContain('another');
  });

  it('is laid out anew when the user goes elsewhere, not while they type', () => {
    const { type, pause, session, state } = open();
    const before = state().text;
    type('  "id"', '        "id"');
    pause();
    expect(state().text).not.toBe(before);
    session.settle();
    expect(state()).toMatchObject({ text: before, shown: 1, status: 'same' });
  });

  it('follows changes from elsewhere', () => {
    const { document, state } = open();
    document.run(renameElement, { id: flow.elements[0]?.id ?? '', name: 'Somewhere else' });
    expect(state().text).toContain('Somewhere else');
    expect(state().shown).toBe(1);
  });

  it('lets people decide when both have changed, and loses neither before they do', () => {
    const { document, type, state, session, current } = open();
    type(`"name": "${flow.name}"`, '"name": "Mine"');
    document.run(renameElement, { id: flow.elements[0]?.id ?? '', name: 'Theirs' });
    expect(state().status).toBe('behind');
    expect(state().text).toContain('"Mine"');
    session.settle();
    expect(current().document.name).toBe(flow.name);
    session.takeText();
    expect(current().document.name).toBe('Mine');
    document.undo();
    expect(state().text).toContain('Theirs');
  });

  it('can go back to the document', () => {
    const { type, pause, session, state } = open();
    const before = state().text;
    type('{', '[');
    pause();
    session.takeDocument();
    expect(state()).toMatchObject({ text: before, status: 'same', findings: [] });
  });

  it('keeps what was typed last when it is closed', () => {
    const { type, session, current } = open();
    type(`"name": "${flow.name}"`, '"name": "Last"');
    session.stop();
    expect(current().document.name).toBe('Last');
  });
});

describe('leaving the source', () => {
  it('keeps a text that does not read until its author comes back', () => {
    const store = openDocument<Flow>(flow) as unknown as DocumentStore;
    const session = openSource(store);
    session.edit('{ "kind": ');
    leaveSource(store, session);
    expect(openSource(store).store.getState()).toMatchObject({ text: '{ "kind": ', status: 'refused' });
  });

  it('takes what was typed last into the document', () => {
    const store = openDocument<Flow>(flow) as unknown as DocumentStore;
    const session = openSource(store);
    session.edit(session.store.getState().text.replace(`"name": "${flow.name}"`, '"name": "Left"'));
    leaveSource(store, session);
    expect(store.api.getState().document.name).toBe('Left');
    expect(openSource(store)).not.toBe(session);
  });
});

describe('the smallest edit', () => {
  it('makes the one text of the other', () => {
    const text = fc.stringMatching(/^[ab]{0,12}$/);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, text: inserted } = smallestEdit(before, after);
        expect(before.slice(0, start) + inserted + before.slice(end)).toBe(after);
      }),
    );
  });
});
