import { announce } from '../canvas-session.ts';
import { type Desk, flowOf, nameOf, selectionOf } from '../desk.ts';
import { mustBeDrawn, outgoing } from '../drawing.ts';
import { type Direction, nearestThatWay, type Walkable, walk } from '../walk.ts';

export interface FocusActions {
  /** Walks along the lines and selects where one arrives. */
  step(direction: Direction): void;
  chooseExit(by: 1 | -1): void;
  toStart(): void;
  toggleSelected(): void;
  selectAll(): void;
  selectNone(): void;
  /** Shows and selects an element, note or frame, from wherever it was found. */
  show(node: string): void;
}

export function focusActions(desk: Desk): FocusActions {
  const { session, store, t } = desk;
  return {
    step(direction) {
      const from = currentFocus(desk);
      if (from === null) return this.toStart();
      const { trail, exit } = session.getState();
      const next = walk(walkable(desk), { id: from, trail }, direction, exit);
      if (next === null) announce(session, t(`canvas.said.nothing.${direction}`, { name: nameOf(desk, from) }));
      else focusOn(desk, next.id, { trail: next.trail, isSaid: true });
    },
    chooseExit: (by) => chooseExit(desk, by),
    toStart() {
      const start = startOf(desk);
      if (start === undefined) announce(session, t('canvas.said.empty'));
      else focusOn(desk, start, { trail: [], isSaid: true });
    },
    toggleSelected() {
      const { focus } = session.getState();
      if (focus === null) return;
      const selection = selectionOf(desk);
      const isSelected = selection.includes(focus);
      store.select(isSelected ? selection.filter((id) => id !== focus) : [...selection, focus]);
      const name = nameOf(desk, focus);
      announce(session, t(isSelected ? 'canvas.said.unselected' : 'canvas.said.selected', { name }));
    },
    selectAll() {
      const ids = [...desk.drawing().nodes.keys()];
      store.select(ids);
      announce(session, t('canvas.said.selectedAll', { count: ids.length }));
    },
    selectNone() {
      if (selectionOf(desk).length === 0) return;
      store.select([]);
      announce(session, t('canvas.said.selectedNone'));
    },
    show(node) {
      if (!desk.drawing().nodes.has(node)) return;
      focusOn(desk, node, { trail: [] });
      desk.view.zoomTo([node]);
    },
  };
}

/** Makes an element the one that keys act on, selects it alone and brings it into sight. */
export function focusOn(
  desk: Desk,
  id: string,
  { trail, isSaid = false }: { readonly trail: readonly string[]; readonly isSaid?: boolean },
): void {
  desk.session.setState({ focus: id, trail, exit: null });
  desk.store.select([id]);
  desk.view.reveal(id);
  if (isSaid) announce(desk.session, spokenElement(desk, id));
}

/** What a screen reader hears of an element: its name, type, exits and where they lead. */
export function spokenElement(desk: Desk, id: string): string {
  const node = desk.drawing().nodes.get(id);
  if (node?.type !== 'element') return nameOf(desk, id);
  const { element, facts, exits } = node.data;
  const lines = outgoing(flowOf(desk).connections).get(id) ?? [];
  const ways = exits
    .filter((exit) => exit.isDrawn || mustBeDrawn(exit))
    .map((exit) => {
      const line = lines.find((each) => each.exit === exit.id);
      const target = line === undefined ? desk.t('canvas.said.open') : nameOf(desk, line.to);
      return desk.t('canvas.said.way', { exit: desk.say(exit.label), target });
    });
  const type = facts.type === undefined ? element.type : desk.say(facts.type.title);
  return [desk.t('canvas.said.at', { name: element.name, type }), ...ways].join(' ');
}

/** What the keyboard is at: the focus, or else what is selected. */
export function currentFocus(desk: Desk): string | null {
  const { focus } = desk.session.getState();
  const { nodes } = desk.drawing();
  const selection = selectionOf(desk);
  const isGood = focus !== null && nodes.get(focus)?.type === 'element';
  if (isGood && (selection.length !== 1 || selection[0] === focus)) return focus;
  const selected = selection.find((id) => nodes.get(id)?.type === 'element');
  if (selected !== undefined) desk.session.setState({ focus: selected, trail: [], exit: null });
  return selected ?? (isGood ? focus : null);
}

export function walkable(desk: Desk): Walkable {
  const { nodes } = desk.drawing();
  const { connections } = flowOf(desk);
  const lines = outgoing(connections);
  const elements = [...nodes.values()].filter(({ type }) => type === 'element');
  return {
    places: new Map(elements.map(({ id, position }) => [id, position])),
    targets(id) {
      const node = nodes.get(id);
      const order = node?.type === 'element' ? node.data.exits.map((exit) => exit.id) : [];
      return (lines.get(id) ?? []).toSorted((a, b) => order.indexOf(a.exit) - order.indexOf(b.exit));
    },
    sources: (id) => connections.flatMap(({ from, to }) => (to === id ? [from] : [])),
  };
}

/** The element nearest in a direction, for choosing a target to connect with. */
export function nearest(desk: Desk, from: string, direction: Direction): string | null {
  return nearestThatWay(walkable(desk).places, from, direction);
}

function chooseExit(desk: Desk, by: 1 | -1): void {
  const focus = currentFocus(desk);
  const node = focus === null ? undefined : desk.drawing().nodes.get(focus);
  if (node?.type !== 'element' || node.data.exits.length === 0) return;
  const { exits } = node.data;
  const { exit, connecting } = desk.session.getState();
  const at = exits.findIndex(({ id }) => id === exit);
  const index = at < 0 ? (by > 0 ? 0 : exits.length - 1) : (at + by + exits.length) % exits.length;
  const chosen = exits[index];
  if (chosen === undefined) return;
  const goesOn = connecting === null ? null : { ...connecting, exit: chosen.id };
  desk.session.setState({ exit: chosen.id, connecting: goesOn });
  const line = flowOf(desk).connections.find(({ from, exit: own }) => from === node.id && own === chosen.id);
  const target = line === undefined ? desk.t('canvas.said.open') : nameOf(desk, line.to);
  announce(desk.session, desk.t('canvas.said.way', { exit: desk.say(chosen.label), target }));
}

function startOf(desk: Desk): string | undefined {
  const { elements } = flowOf(desk);
  const { catalogue } = desk.store.context;
  return (elements.find(({ type }) => catalogue.elements.get(type)?.role === 'start') ?? elements[0])?.id;
}
