import type { Connection, Position } from '../../../../kernel/model/flow.ts';
import { addElement } from '../../../store/commands/add-element.ts';
import { insertOnConnection } from '../../../store/commands/insert-on-connection.ts';
import { CARD_WIDTH, cardHeight, GRID } from '../card-size.ts';
import { type Desk, exitName, flowOf, freshId, nameOf, perform, selectionOf } from '../desk.ts';
import type { Box } from '../drawing.ts';
import { mustBeDrawn } from '../drawing.ts';
import { freePlace, placeAfter } from '../free-place.ts';
import { focusOn } from './focus-actions.ts';

/** A guess for a card of which nothing is known yet. */
const NEW_CARD = { width: CARD_WIDTH, height: cardHeight(3) } as const;

export interface AddActions {
  /** Adds after what is selected, connected with it where an exit is open; into the middle of the view otherwise. */
  add(type: string): void;
  addAt(type: string, at: Position): void;
  /** Adds what an exit leads to. */
  addAfter(type: string, from: { readonly element: string; readonly exit: string }, at?: Position): void;
  /** Adds into a line. */
  addInto(type: string, line: Connection): void;
  /** Puts an element that leads nowhere yet into a line. */
  insert(element: string, line: Connection): void;
  /** Opens the menu of elements behind the focused element. */
  askWhatFollows(): void;
}

export function addActions(desk: Desk): AddActions {
  const place = (type: string, at: Position, after?: { readonly from: string; readonly exit: string }): void => {
    const elementType = desk.store.context.catalogue.elements.get(type);
    const name = elementType === undefined ? type : nameFor(desk, desk.say(elementType.title));
    const id = freshId(desk, elementType?.title.en ?? type);
    const params = { id, type, name, at, ...(after === undefined ? {} : { after }) };
    if (perform(desk, addElement, params, addedText(desk, name, after)))
      focusOn(desk, id, { trail: trailTo(desk, after) });
  };
  return {
    add(type) {
      const from = exitOfSelection(desk);
      const node = from === null ? undefined : desk.drawing().nodes.get(from.element);
      if (from === null || node === undefined) place(type, freeAt(desk, desk.view.centre()));
      else if (canFollow(desk, type, from)) this.addAfter(type, from);
      else place(type, freeAt(desk, placeAfter(node.position)));
    },
    addAt: (type, at) => place(type, at),
    addAfter(type, { element, exit }, at) {
      const node = desk.drawing().nodes.get(element);
      const wanted = at ?? placeAfter(node?.position ?? desk.view.centre());
      place(type, freeAt(desk, wanted), { from: element, exit });
    },
    addInto(type, line) {
      place(type, freeAt(desk, middleOf(desk, line)), { from: line.from, exit: line.exit });
    },
    insert(element, line) {
      perform(desk, insertOnConnection, { element, line });
    },
    askWhatFollows() {
      const { focus, exit } = desk.session.getState();
      const node = focus === null ? undefined : desk.drawing().nodes.get(focus);
      if (node?.type !== 'element') {
        const at = desk.view.centre();
        desk.session.setState({ quickAdd: { at, screen: desk.view.toScreen(at), from: null } });
        return;
      }
      const from = exit ?? openExit(desk, node.id);
      const at = placeAfter(node.position);
      desk.view.reveal(node.id);
      const screen = desk.view.toScreen({ x: at.x - GRID * 4, y: at.y });
      desk.session.setState({
        quickAdd: { at, screen, from: from === null ? null : { element: node.id, exit: from } },
      });
    },
  };
}

/** "Voice playback", or "Voice playback 2" when there is one already. */
function nameFor(desk: Desk, title: string): string {
  const names = new Set(flowOf(desk).elements.map(({ name }) => name));
  let name = title;
  for (let number = 2; names.has(name); number += 1) name = `${title} ${number}`;
  return name;
}

function addedText(
  desk: Desk,
  name: string,
  after: { readonly from: string; readonly exit: string } | undefined,
): string {
  if (after === undefined) return desk.t('canvas.said.added', { name });
  const exit = exitName(desk, after.from, after.exit);
  return desk.t('canvas.said.addedAfter', { name, from: nameOf(desk, after.from), exit });
}

function trailTo(desk: Desk, after: { readonly from: string } | undefined): readonly string[] {
  return after === undefined ? [] : [...desk.session.getState().trail, after.from];
}

/** The first exit that a line is missing from: those that need one first; null when all are drawn. */
function openExit(desk: Desk, element: string): string | null {
  const node = desk.drawing().nodes.get(element);
  if (node?.type !== 'element') return null;
  const open = node.data.exits.filter(({ isDrawn }) => !isDrawn);
  return open.find(mustBeDrawn)?.id ?? null;
}

/** The exit that a new element is to follow: the chosen one, an open one, or else the first. */
function exitOfSelection(desk: Desk): { readonly element: string; readonly exit: string } | null {
  const [only, ...more] = selectionOf(desk);
  const node = only === undefined ? undefined : desk.drawing().nodes.get(only);
  if (node?.type !== 'element' || more.length > 0) return null;
  const { focus, exit: chosen } = desk.session.getState();
  const exit = (focus === only ? chosen : null) ?? openExit(desk, node.id) ?? node.data.exits[0]?.id;
  return exit === undefined ? null : { element: node.id, exit };
}

/** Whether the new element may be connected: an end cannot stand in the middle of a line, a start after nothing. */
function canFollow(desk: Desk, type: string, from: { readonly element: string; readonly exit: string }): boolean {
  const after = { from: from.element, exit: from.exit };
  const params = { id: freshId(desk, type), type, name: type, at: { x: 0, y: 0 }, after };
  return desk.store.reason(addElement, params) === null;
}

function freeAt(desk: Desk, wanted: Position): Position {
  return freePlace(wanted, NEW_CARD, boxes(desk));
}

function* boxes(desk: Desk): Iterable<Box> {
  for (const { type, position, width = 0, height = 0 } of desk.drawing().nodes.values()) {
    if (type !== 'frame') yield { ...position, width, height };
  }
}

function middleOf(desk: Desk, line: Connection): Position {
  const from = desk.drawing().nodes.get(line.from)?.position ?? desk.view.centre();
  const to = desk.drawing().nodes.get(line.to)?.position ?? from;
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
