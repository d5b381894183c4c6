import { expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { flowOf, openCanvas } from '../canvas/open-canvas.harness.ts';
import { outlineActions } from './outline-actions.ts';
import { outlineDeed } from './outline-keys.ts';
import { type OutlineItem, outlineTree, visibleItems } from './outline-tree.ts';

const places = { s: { x: 0, y: 0 }, m: { x: 1, y: 0 }, p1: { x: 2, y: 0 }, p2: { x: 3, y: 0 }, e: { x: 4, y: 0 } };
const flow = flowOf(places, ['s next m', 'm key:1 p1', 'm key:2 e', 'p1 next m']);
const tree = outlineTree(flow, catalogue);
const written = (items: readonly OutlineItem[]): string[] =>
  items
    .filter((item) => item.kind !== 'exit' || item.exit.isDrawn)
    .map(
      (item) =>
        `${'  '.repeat(item.level - 1)}${item.kind === 'exit' ? item.exit.id : item.element.id}${item.kind === 'link' ? ' (link)' : ''}`,
    );
const keys = (key: string) => ({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false });

it('goes from the start along the exits; what was shown before is a link; what nothing leads to comes last', () => {
  expect(written(tree)).toEqual([
    's',
    '  next',
    '    m',
    '      key:1',
    '        p1',
    '          next',
    '            m (link)',
    '      key:2',
    '        e',
    'p2',
  ]);
});

it('shows every element once, however the lines run', () => {
  const elements = tree.filter(({ kind }) => kind === 'element').map(({ element }) => element.id);
  expect(elements.toSorted()).toEqual(['e', 'm', 'p1', 'p2', 's']);
  expect(new Set(tree.map(({ key }) => key)).size).toBe(tree.length);
});

it('reaches thousands of elements in one row', () => {
  const ids = Array.from({ length: 4000 }, (_, index) => `p${index}`);
  const long = flowOf(
    Object.fromEntries(ids.map((id) => [id, { x: 0, y: 0 }])),
    ids.slice(1).map((id, index) => `p${index} next ${id}`),
  );
  expect(outlineTree(long, catalogue).filter(({ kind }) => kind === 'element')).toHaveLength(4000);
});

it('hides what stands below a closed line', () => {
  expect(written(visibleItems(tree, new Set(['m'])))).toEqual(['s', '  next', '    m', 'p2']);
});

it('has the keys of a tree', () => {
  expect(outlineDeed(keys('ArrowDown'), tree, 0, new Set())).toEqual({ do: 'go', to: 1 });
  expect(outlineDeed(keys('ArrowLeft'), tree, 0, new Set())).toEqual({ do: 'close', key: 's' });
  expect(outlineDeed(keys('ArrowRight'), tree, 0, new Set(['s']))).toEqual({ do: 'open', key: 's' });
  expect(outlineDeed(keys('ArrowLeft'), tree, 1, new Set(['s|next']))).toEqual({ do: 'go', to: 0 });
  const link = tree.findIndex(({ kind }) => kind === 'link');
  expect(outlineDeed(keys('Enter'), tree, link, new Set())).toEqual({ do: 'jump', element: 'm' });
});

it('exchanges what two exits lead to, in one undo step', () => {
  const { actions, lines, steps, said } = openCanvas(flow);
  const outline = outlineActions({ ...actions.desk, t: (key, params) => `${key} ${JSON.stringify(params ?? {})}` });
  outline.exchange('m', 'key:1', 1);
  expect(lines()).toEqual(expect.arrayContaining(['m key:2 p1', 'm key:1 e']));
  expect(steps()).toEqual(['Exchange exits of M']);
  expect(said()).toContain('outline.exchanged');
  outline.exchange('m', 'key:2', 1);
  expect(lines()).toContain('m other p1');
});
