import type { Exit } from '../model/element-type.ts';
import type { ElementView, Line } from '../model/views.ts';
import type { Lines } from './draw-lines.ts';
import { nothingFound } from './find-marked.ts';

/** An element that only writes variables. */
export function writer(id: string, writes: readonly string[] = []): ElementView {
  const marked = nothingFound();
  for (const variable of writes) marked.writes.push({ variable, path: '/settings/variable', mark: {} });
  const element = { id, type: 'writer', name: id, settings: {} };
  const facts = {
    type: undefined,
    settings: {},
    exits: [],
    waits: false,
    bounds: false,
    handsOver: false,
    patience: 0,
    needsAfter: false,
    goesTo: undefined,
  };
  return { element, path: `/elements/${id}`, marked, ...facts };
}

/** Lines between elements, each with the kind of its exit. */
export function linesOf(drawn: readonly (readonly [from: ElementView, kind: Exit['kind'], to: ElementView])[]): Lines {
  const all = drawn.map(([from, kind, to], index): Line => {
    const exit: Exit = { id: `exit-${index}`, label: { en: kind, zh: kind }, kind };
    return { from, exit, to, path: `/connections/${index}` };
  });
  return {
    from: (element) => all.filter(({ from }) => from === element),
    to: (element) => all.filter(({ to }) => to === element),
  };
}
