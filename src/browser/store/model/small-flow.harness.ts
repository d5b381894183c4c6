import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import { createDocumentStore } from '../document-store.ts';
import { freshState } from '../open-state.ts';
import { context } from './editor-world.harness.ts';

const tts = (text: string) => ({ prompt: { source: 'tts', text } });

const elements: readonly FlowElement[] = [
  { id: 'start', type: 'start', name: 'Start', settings: {} },
  { id: 'hello', type: 'play', name: 'Hello', settings: tts('Hello ${FLOW.card}, not FLOW.card.') },
  {
    id: 'choose',
    type: 'menu',
    name: 'Choose',
    settings: {
      ...tts('Press 1 or 2.'),
      keys: [
        { key: '1', description: 'Sales' },
        { key: '2', description: 'Service' },
      ],
    },
  },
  {
    id: 'set',
    type: 'assign',
    name: 'Set',
    settings: { assignments: [{ variable: 'FLOW.card', value: 'FLOW.cardNumber + FLOW["card"] + "FLOW.card"' }] },
  },
  { id: 'call', type: 'invoke', name: 'Call', settings: { interface: 'balance' } },
  { id: 'end', type: 'end', name: 'End', settings: {} },
];

/** start -> hello -> choose -(1)-> set -> end, choose -(2)-> call -> end */
export const smallFlow: Flow = {
  kind: 'flow',
  formatVersion: 1,
  id: 'small',
  name: 'Small',
  type: 'main',
  variables: [
    { name: 'card', type: 'string', default: 'none' },
    { name: 'cardNumber', type: 'string' },
    { name: 'pin', type: 'string', encryption: 'encrypted', default: '1234' },
  ],
  elements,
  connections: [
    { from: 'start', exit: 'next', to: 'hello' },
    { from: 'hello', exit: 'next', to: 'choose' },
    { from: 'choose', exit: 'key:1', to: 'set' },
    { from: 'choose', exit: 'key:2', to: 'call' },
    { from: 'set', exit: 'next', to: 'end' },
  ],
  notes: [{ id: 'note-1', text: 'About hello', x: 300, y: 100, anchor: 'hello' }],
  frames: [{ id: 'frame-1', title: 'All', x: -20, y: -20, width: 800, height: 800 }],
  layout: Object.fromEntries(elements.map(({ id }, index) => [id, { x: 0, y: index * 100 }])),
} as unknown as Flow;

export function smallStore(flow: Flow = smallFlow) {
  const time = { now: 0 };
  const store = createDocumentStore<Flow>(freshState('t', flow, 1), () => time.now, context);
  const now = () => store.api.getState().document;
  const element = (id: string) => now().elements.find((one) => one.id === id);
  const line = (from: string, exit: string) =>
    now().connections.find((one) => one.from === from && one.exit === exit)?.to;
  return { store, time, flow: now, element, line };
}
