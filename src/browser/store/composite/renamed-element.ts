import { renameInTemplate, renameVariable } from '../../../kernel/expressions/rename.ts';
import { inspectElement } from '../../../kernel/inspection/inspect-element.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import { valueAt } from '../../../lib/json-pointer.ts';
import { chanceFrom } from '../chance-from.ts';
import { newId } from '../new-id.ts';
import { editAt } from '../pointer-edit.ts';

/** The ids of what is inlined, by the ids in the called flow: the same where they are free. */
export interface FreshIds {
  readonly elements: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly frames: ReadonlyMap<string, string>;
  /** One more, that reads like the name. */
  draw(name: string): string;
}

export function freshIds(flow: Flow, called: Flow, moved: readonly FlowElement[], seed: number): FreshIds {
  const chance = chanceFrom(seed);
  const taken = new Set([flow.elements, flow.notes ?? [], flow.frames ?? []].flat().map(({ id }) => id));
  const draw = (name: string): string => {
    const id = newId(name, (one) => taken.has(one), chance);
    taken.add(id);
    return id;
  };
  const drawAll = (items: readonly { readonly id: string }[]): ReadonlyMap<string, string> =>
    new Map(
      items.map(({ id }) => {
        if (taken.has(id)) return [id, draw(id)];
        taken.add(id);
        return [id, id];
      }),
    );
  return { elements: drawAll(moved), notes: drawAll(called.notes ?? []), frames: drawAll(called.frames ?? []), draw };
}

/** The element under its new id; what it reads, writes and names has its new names, too. */
export function renamedElement(
  element: FlowElement,
  ids: FreshIds,
  names: ReadonlyMap<string, string>,
  catalogue: Catalogue,
): FlowElement {
  const { expressions, templates, writes, references } = inspectElement(element, catalogue).marked;
  const copy = { ...structuredClone(element), id: ids.elements.get(element.id) ?? element.id };
  const put = (path: string, before: string, after: string): void => {
    if (after !== before && valueAt(copy, path) === before) editAt(copy, { pointer: path, value: after });
  };
  for (const { path, text } of expressions) put(path, text, renamed(text, names, renameVariable));
  for (const { path, text } of templates) put(path, text, renamed(text, names, renameInTemplate));
  for (const { path, variable } of writes) {
    const now = variable.startsWith('FLOW.') ? names.get(variable.slice('FLOW.'.length)) : undefined;
    if (now !== undefined) put(path, variable, `FLOW.${now}`);
  }
  for (const { kind, id, path } of references) {
    if (kind === 'element') put(path, id, ids.elements.get(id) ?? id);
  }
  return copy;
}

/** All at once: two variables may swap their names. */
function renamed(
  text: string,
  names: ReadonlyMap<string, string>,
  rename: (text: string, from: string, to: string) => string,
): string {
  const changed = [...names].filter(([from, to]) => from !== to);
  const between = changed.reduce((so, [from], index) => rename(so, `FLOW.${from}`, `FLOW.__${index}`), text);
  return changed.reduce((so, [, to], index) => rename(so, `FLOW.__${index}`, `FLOW.${to}`), between);
}
