import type { Flow } from '../../../kernel/model/flow.ts';

const COLUMN = 320;
const ROW = 300;

/** A flow of that many elements in a square, every fourth a menu with four exits, lines to near neighbours. */
export function gridFlow(size: number): Flow {
  const columns = Math.ceil(Math.sqrt(size));
  const indices = Array.from({ length: size - 1 }, (_, i) => i + 1);
  const near = (i: number, step: number): string => `e${1 + ((i + step) % (size - 1))}`;
  return {
    kind: 'flow',
    formatVersion: 1,
    id: 'grid',
    name: 'Grid',
    type: 'main',
    purpose: 'self-service',
    isReferenced: false,
    variables: [],
    elements: [{ id: 'start', type: 'start', name: 'Start', settings: {} }, ...indices.map(elementOf)],
    connections: [
      { from: 'start', exit: 'next', to: 'e1' },
      ...indices.flatMap((i) => exitsOf(i).map((exit, k) => ({ from: `e${i}`, exit, to: near(i, k * 2) }))),
    ],
    layout: Object.fromEntries([
      ['start', { x: -COLUMN, y: 0 }],
      ...indices.map((i) => [`e${i}`, { x: (i % columns) * COLUMN, y: Math.floor(i / columns) * ROW }]),
    ]),
  };
}

function isMenu(i: number): boolean {
  return i % 4 === 0;
}

function exitsOf(i: number): readonly string[] {
  return isMenu(i) ? ['key:1', 'key:2', 'key:3', 'other'] : ['next'];
}

function elementOf(i: number): Flow['elements'][number] {
  const prompt = { source: 'tts', text: `This is message number ${i}` };
  const keys = ['1', '2', '3'].map((key) => ({ key, description: `Choice ${key}` }));
  return isMenu(i)
    ? { id: `e${i}`, type: 'menu', name: `Menu ${i}`, settings: { prompt, keys } }
    : { id: `e${i}`, type: 'play', name: `Message ${i}`, settings: { prompt } };
}
