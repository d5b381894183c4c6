import type { Connection, Flow, FlowElement, Position } from '../../kernel/model/flow.ts';

/** A flow of so many elements, and two and a half times as many connections: menus that lead to announcements. */
export function largeFlow(id: string, size: number): Flow {
  const elements: FlowElement[] = [];
  const connections: Connection[] = [];
  const layout: Record<string, Position> = {};
  const pairs = Math.floor((size - 2) / 2);
  const add = (element: FlowElement, column: number): void => {
    layout[element.id] = { x: column * 260, y: elements.length * 120 };
    elements.push(element);
  };
  add({ id: 'a-start', type: 'start', name: 'Start', settings: {} }, 0);
  connections.push({ from: 'a-start', exit: 'next', to: menuAt(0) });
  for (let pair = 0; pair < pairs; pair += 1) add(menu(pair), 1);
  for (let pair = 0; pair < pairs; pair += 1) add(announcement(pair), 2);
  for (let pair = 0; pair < pairs; pair += 1) {
    for (const key of keys) connections.push({ from: menuAt(pair), exit: `key-${key}`, to: playAt(pair) });
  }
  for (let pair = 0; pair < pairs; pair += 1) {
    connections.push({ from: playAt(pair), exit: 'next', to: pair + 1 < pairs ? menuAt(pair + 1) : 'z-end' });
  }
  add({ id: 'z-end', type: 'end', name: 'End', settings: {} }, 3);
  return {
    kind: 'flow',
    formatVersion: 1,
    id,
    name: 'Large',
    type: 'subflow',
    purpose: 'self-service',
    isReferenced: false,
    variables: [],
    elements,
    connections,
    layout,
  };
}

const keys = ['1', '2', '3', '4'];

function menuAt(pair: number): string {
  return `m-${String(pair).padStart(5, '0')}`;
}

function playAt(pair: number): string {
  return `p-${String(pair).padStart(5, '0')}`;
}

function menu(pair: number): FlowElement {
  const prompt = { source: 'tts', text: `Menu ${pair}. Press one, two, three or four, or wait for an agent.` };
  const settings = { prompt, keys: keys.map((key) => ({ key, description: `Choice ${key}` })) };
  return { id: menuAt(pair), type: 'menu', name: `Menu ${pair}`, settings };
}

function announcement(pair: number): FlowElement {
  const prompt = { source: 'tts', text: `You have made a choice in menu ${pair}; here is what comes of it.` };
  return { id: playAt(pair), type: 'play', name: `Announcement ${pair}`, settings: { prompt } };
}
