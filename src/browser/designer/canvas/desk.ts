import type { Flow, Position } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Command } from '../../store/command.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { newId } from '../../store/new-id.ts';
import { announce, type SessionStore } from './canvas-session.ts';
import { framesOf, notesOf } from './drawing.ts';
import type { Drawing } from './live-drawing.ts';

/** What the window on the canvas can do; React Flow does it. */
export interface View {
  /** Canvas units in the middle of what is seen. */
  centre(): Position;
  /** CSS pixels from the canvas' upper left corner to where the canvas place is seen. */
  toScreen(place: Position): Position;
  /** Moves the window, if it must, until the node is seen. */
  reveal(node: string): void;
  zoomTo(nodes: readonly string[]): void;
  fit(): void;
  zoomBy(factor: number): void;
}

/** What actions work with. */
export interface Desk {
  readonly store: DocumentStore<Flow>;
  readonly session: SessionStore;
  readonly drawing: () => Drawing;
  readonly view: View;
  /** A text of the product in the user's language. */
  readonly t: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  readonly say: (text: Text) => string;
  /** Shows a short notice beside the canvas. */
  readonly notify: (text: string) => void;
  /** Gives numbers in [0, 1), for new ids. */
  readonly chance: () => number;
}

/** Runs a command; tells what was done, or why not. Gives whether it was done. */
export function perform<P>(desk: Desk, command: Command<Flow, P>, params: P, said?: string): boolean {
  const { store, session, say, notify } = desk;
  const label = command.label(params, store.api.getState().document, store.context);
  const ran = store.run(command, params);
  if (ran.ok) announce(session, said ?? say(label));
  else {
    notify(say(ran.reason));
    announce(session, say(ran.reason));
  }
  return ran.ok;
}

export function flowOf(desk: Desk): Flow {
  return desk.store.api.getState().document;
}

export function selectionOf(desk: Desk): readonly string[] {
  return desk.store.api.getState().selection;
}

/** An id that nothing in the flow has yet. */
export function freshId(desk: Desk, name: string, taken: ReadonlySet<string> = new Set()): string {
  const flow = flowOf(desk);
  const ids = new Set([...flow.elements, ...notesOf(flow), ...framesOf(flow)].map(({ id }) => id));
  return newId(name, (id) => ids.has(id) || taken.has(id), desk.chance);
}

export function nameOf(desk: Desk, id: string): string {
  return flowOf(desk).elements.find((element) => element.id === id)?.name ?? id;
}

/** What the user calls an exit. */
export function exitName(desk: Desk, element: string, exit: string): string {
  const node = desk.drawing().nodes.get(element);
  const drawn = node?.type === 'element' ? node.data.exits.find(({ id }) => id === exit) : undefined;
  return drawn === undefined ? exit : desk.say(drawn.label);
}
