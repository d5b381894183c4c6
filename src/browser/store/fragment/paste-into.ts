import type { Draft } from 'immer';
import { inspectElement } from '../../../kernel/inspection/inspect-element.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement, Position } from '../../../kernel/model/flow.ts';
import { chanceFrom } from '../chance-from.ts';
import { exitsOf } from '../flow/exits-of.ts';
import { newId } from '../new-id.ts';
import { editAt } from '../pointer-edit.ts';
import type { Fragment } from './fragment.ts';

/** The new ids of what was pasted, by the ids in the fragment. */
export interface NewIds {
  readonly elements: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly frames: ReadonlyMap<string, string>;
}

/** The ids that pasting this fragment with this seed gives: known beforehand, so that the pasted can be selected. */
export function newIdsOf(flow: Flow, fragment: Fragment, seed: number, catalogue: Catalogue): NewIds {
  const chance = chanceFrom(seed);
  const taken = new Set([flow.elements, flow.notes ?? [], flow.frames ?? []].flat().map(({ id }) => id));
  const draw = (items: readonly { readonly id: string }[], nameOf: (id: string) => string): Map<string, string> =>
    new Map(
      items.map(({ id }) => {
        const made = newId(nameOf(id), (one) => taken.has(one), chance);
        taken.add(made);
        return [id, made];
      }),
    );
  const elements = pasted(flow, fragment, catalogue);
  const names = new Map(elements.map(({ id, name, type }) => [id, /[a-z0-9]/i.test(name) ? name : type]));
  return {
    elements: draw(elements, (id) => names.get(id) ?? id),
    notes: draw(fragment.notes, () => 'note'),
    frames: draw(fragment.frames, () => 'frame'),
  };
}

/** A flow has one start: the fragment's is left out when there is one already. */
function pasted(flow: Flow, { elements }: Fragment, catalogue: Catalogue): readonly FlowElement[] {
  const isStart = ({ type }: FlowElement): boolean => catalogue.elements.get(type)?.role === 'start';
  const first = flow.elements.some(isStart) ? undefined : elements.find(isStart);
  return elements.filter((element) => !isStart(element) || element === first);
}

/** Adds the fragment's parts under new ids, shifted by `by`. Variables that the flow has already stay as they are. */
export function pasteInto(
  draft: Draft<Flow>,
  flow: Flow,
  fragment: Fragment,
  ids: NewIds,
  by: Position,
  catalogue: Catalogue,
): void {
  const moved = ({ x, y }: Position): Position => ({ x: Math.round(x + by.x), y: Math.round(y + by.y) });
  for (const element of fragment.elements) {
    const id = ids.elements.get(element.id);
    if (id === undefined) continue;
    draft.elements.push(renumbered(element, id, ids, catalogue) as Draft<FlowElement>);
    const place = Object.hasOwn(fragment.layout, element.id) ? fragment.layout[element.id] : undefined;
    draft.layout[id] = moved(place ?? { x: 0, y: 0 });
  }
  const byId = new Map(fragment.elements.map((element) => [element.id, element]));
  for (const { from, exit, to } of fragment.connections) {
    const [newFrom, newTo, origin] = [ids.elements.get(from), ids.elements.get(to), byId.get(from)];
    const hasExit = origin !== undefined && exitsOf(origin, catalogue).some(({ id }) => id === exit);
    if (newFrom !== undefined && newTo !== undefined && hasExit)
      draft.connections.push({ from: newFrom, exit, to: newTo });
  }
  for (const { anchor, ...note } of fragment.notes) {
    const id = ids.notes.get(note.id) ?? note.id;
    const about = anchor === undefined ? undefined : ids.elements.get(anchor);
    draft.notes ??= [];
    draft.notes.push({ ...note, id, ...moved(note), ...(about === undefined ? {} : { anchor: about }) });
  }
  for (const frame of fragment.frames) {
    draft.frames ??= [];
    draft.frames.push({ ...frame, id: ids.frames.get(frame.id) ?? frame.id, ...moved(frame) });
  }
  const known = new Set(flow.variables.map(({ name }) => name));
  for (const variable of fragment.variables) {
    if (known.has(variable.name)) continue;
    known.add(variable.name);
    draft.variables.push(structuredClone(variable) as Draft<Flow>['variables'][number]);
  }
}

/** The element under its new id; settings that name other elements of the fragment name them by their new ids. */
function renumbered(element: FlowElement, id: string, ids: NewIds, catalogue: Catalogue): FlowElement {
  const copy = { ...structuredClone(element), id };
  for (const { kind, id: named, path } of inspectElement(element, catalogue).marked.references) {
    const now = kind === 'element' ? ids.elements.get(named) : undefined;
    if (now !== undefined) editAt(copy, { pointer: path, value: now });
  }
  return copy;
}
