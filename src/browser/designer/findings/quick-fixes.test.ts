import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { findingsOf } from '../../../kernel/inspection/findings-of.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import { addVariable } from '../../store/commands/add-variable.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { quickFixes } from './quick-fixes.ts';
import { openDocument } from './tenant.harness.ts';

const START: FlowElement = { id: 'start', type: 'start', name: 'Start', settings: {} };
const END: FlowElement = { id: 'end', type: 'end', name: 'End', settings: {} };

function flowWith(element: Omit<FlowElement, 'id' | 'name'>, more: Partial<Flow> = {}): Flow {
  return {
    kind: 'flow',
    formatVersion: 1,
    id: 'main',
    name: 'Main',
    type: 'main',
    purpose: 'self-service',
    isReferenced: false,
    variables: [{ name: 'card', type: 'string', default: '' }],
    elements: [START, { id: 'it', name: 'It', ...element }, END],
    connections: [
      { from: 'start', exit: 'next', to: 'it' },
      { from: 'it', exit: 'next', to: 'end' },
    ],
    layout: {},
    ...more,
  };
}

const say = (text: string) => ({ type: 'play', settings: { prompt: { source: 'tts', text } } });

/** The findings of a code, and what can be done about the first. */
function findIn(store: DocumentStore<Flow>, code: string): readonly Finding[] {
  return findingsOf(tenantOf([store.api.getState().document]), catalogue).filter((finding) => finding.code === code);
}

/** Applies the first remedy and expects that the finding is gone, and that one undo brings the flow back. */
function applyFirst(flow: Flow, code: string): { readonly titles: readonly string[]; readonly after: Flow } {
  const store = openDocument(flow);
  const [finding] = findIn(store, code);
  if (finding === undefined) throw new Error(`There is no ${code}.`);
  const fixes = quickFixes(finding, store as unknown as DocumentStore);
  expect(fixes[0]?.apply()).toEqual({ ok: true });
  const after = store.api.getState().document;
  expect(findIn(store, code)).toEqual([]);
  expect(store.api.getState().history.past).toHaveLength(1);
  store.undo();
  expect(store.api.getState().document).toEqual(flow);
  return { titles: fixes.map(({ title }) => title.en), after };
}

describe('quick fixes', () => {
  it('respell a variable in a text, and nothing else in it', () => {
    const { titles, after } = applyFirst(
      flowWith(say('Card ${FLOW.crad}, FLOW.crad')),
      'expression-type/unknown-variable',
    );
    expect(titles).toEqual(['Use “FLOW.card”']);
    expect(after.elements[1]?.settings).toEqual({ prompt: { source: 'tts', text: 'Card ${FLOW.card}, FLOW.crad' } });
  });

  it('declare a variable that is like no other', () => {
    const { titles, after } = applyFirst(flowWith(say('${FLOW.somethingElse}')), 'expression-type/unknown-variable');
    expect(titles).toEqual(['Declare FLOW.somethingElse as text']);
    expect(after.variables.at(-1)).toEqual({ name: 'somethingElse', type: 'string' });
  });

  it('remove a line from an exit that is gone', () => {
    const connections = [
      { from: 'start', exit: 'next', to: 'it' },
      { from: 'it', exit: 'next', to: 'end' },
      { from: 'it', exit: 'key:9', to: 'end' },
    ];
    const { after } = applyFirst(flowWith(say('Hello'), { connections }), 'connection/unknown-exit');
    expect(after.connections).toEqual(connections.slice(0, 2));
  });

  it('offer nothing when the text has changed since', () => {
    const store = openDocument(flowWith(say('Card ${FLOW.crad}')));
    const [finding] = findIn(store, 'expression-type/unknown-variable');
    const other = openDocument(flowWith(say('Your card ${FLOW.crad}')));
    expect(finding && quickFixes(finding, other as unknown as DocumentStore)).toEqual([]);
  });

  it('offer nothing for a document that is not open', () => {
    const store = openDocument(flowWith(say('${FLOW.crad}')));
    const [finding] = findIn(store, 'expression-type/unknown-variable');
    const other = openDocument<Flow>({ ...flowWith(say('${FLOW.crad}')), id: 'other' });
    expect(finding && quickFixes(finding, other as unknown as DocumentStore)).toEqual([]);
  });

  it('find their element after others came before it', () => {
    const store = openDocument(flowWith(say('Card ${FLOW.crad}')));
    const [finding] = findIn(store, 'expression-type/unknown-variable');
    store.run(addVariable, { variable: { name: 'other', type: 'string' } });
    const { document } = store.api.getState();
    const moved = openDocument<Flow>({ ...document, elements: [...document.elements].reverse() });
    const [fix] = finding === undefined ? [] : quickFixes(finding, moved as unknown as DocumentStore);
    expect(fix?.apply()).toEqual({ ok: true });
    expect(findIn(moved, 'expression-type/unknown-variable')).toEqual([]);
  });

  it.each([
    ['prompt-outdated', 'translatedFrom', 'Welcome to the shop'],
    ['prompt-outdated/recording', 'recordedFrom', '欢迎'],
  ])('let people say that what %s tells of is still right', (code, field, value) => {
    const outdated = { translatedFrom: 'Welcome', recording: 'w.wav', recordedFrom: '您好' };
    const texts = [
      { language: 'en-US', text: 'Welcome to the shop' },
      { language: 'zh-CN', text: '欢迎', ...outdated },
    ];
    const prompt = { kind: 'prompt', formatVersion: 1, id: 'welcome', name: 'Welcome', texts };
    const store = openDocument<Document>(prompt);
    const findings = () =>
      findingsOf(tenantOf([store.api.getState().document]), catalogue).filter((finding) => finding.code === code);
    const [finding] = findings();
    expect(finding && quickFixes(finding, store)[0]?.apply()).toEqual({ ok: true });
    expect(findings()).toEqual([]);
    expect((store.api.getState().document as typeof prompt).texts[1]).toMatchObject({ ...outdated, [field]: value });
  });

  it('have none where people must decide', () => {
    const store = openDocument(flowWith(say('Hello'), { connections: [{ from: 'start', exit: 'next', to: 'it' }] }));
    const [finding] = findIn(store, 'exit-without-target');
    expect(finding && quickFixes(finding, store as unknown as DocumentStore)).toEqual([]);
  });
});
