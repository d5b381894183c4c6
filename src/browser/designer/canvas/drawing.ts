import { inspectElement } from '../../../kernel/inspection/inspect-element.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { ElementType, Exit } from '../../../kernel/model/element-type.ts';
import type { Connection, Flow, FlowElement, Frame, Note, Position } from '../../../kernel/model/flow.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';
import { cardHeight } from './card-size.ts';

export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

export const NOTE_SIZE = { width: 200, height: 80 } as const;

export function notesOf(flow: Flow): readonly Note[] {
  return flow.notes ?? [];
}

export function framesOf(flow: Flow): readonly Frame[] {
  return flow.frames ?? [];
}

/** An exit as it is drawn. */
export interface DrawnExit extends Exit {
  readonly isDrawn: boolean;
  /** The line leaves by an exit that the settings no longer have. */
  readonly isGone: boolean;
}

/** What the canvas needs to know of an element wherever it stands. */
export interface Facts {
  readonly type: ElementType | undefined;
  readonly settings: ValueMap;
  readonly exits: readonly Exit[];
}

/** The facts of an element; settings that are still incomplete have no exits rather than an exception. */
export function factsOf(element: FlowElement, catalogue: Catalogue): Facts {
  try {
    return inspectElement(element, catalogue);
  } catch {
    return { type: catalogue.elements.get(element.type), settings: element.settings, exits: [] };
  }
}

const outgoingOf = new WeakMap<readonly Connection[], ReadonlyMap<string, readonly Connection[]>>();

/** Lines by the element that they leave, made once for each list of lines. */
export function outgoing(connections: readonly Connection[]): ReadonlyMap<string, readonly Connection[]> {
  const known = outgoingOf.get(connections);
  if (known !== undefined) return known;
  const made = new Map<string, Connection[]>();
  for (const connection of connections) {
    const list = made.get(connection.from);
    if (list === undefined) made.set(connection.from, [connection]);
    else list.push(connection);
  }
  outgoingOf.set(connections, made);
  return made;
}

/** Exits in drawing order; lines whose exit is gone come last, so that they can be seen and drawn anew. */
export function drawnExits(exits: readonly Exit[], lines: readonly Connection[]): readonly DrawnExit[] {
  const drawn = new Set(lines.map(({ exit }) => exit));
  const known = new Set(exits.map(({ id }) => id));
  const gone = [...drawn].filter((id) => !known.has(id));
  return [
    ...exits.map((exit) => ({ ...exit, isDrawn: drawn.has(exit.id), isGone: false })),
    ...gone.map((id) => ({
      id,
      label: { en: id, zh: id },
      kind: 'condition' as const,
      isDrawn: true,
      isGone: true,
    })),
  ];
}

/** Whether a correct flow needs a line here (domain.md §2.3). */
export function mustBeDrawn({ kind }: Exit): boolean {
  return kind !== 'preset' && kind !== 'error';
}

/** Where every element is drawn; those without a place stand in rows below the others. */
export function positionsOf(flow: Flow, sizes: (element: FlowElement) => number): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>();
  const homeless: FlowElement[] = [];
  let bottom = 0;
  for (const element of flow.elements) {
    const position = Object.hasOwn(flow.layout, element.id) ? flow.layout[element.id] : undefined;
    if (position === undefined) homeless.push(element);
    else {
      positions.set(element.id, position);
      bottom = Math.max(bottom, position.y + cardHeight(sizes(element)) + 60);
    }
  }
  let rowHeight = 0;
  homeless.forEach((element, index) => {
    if (index > 0 && index % 6 === 0) {
      bottom += rowHeight + 40;
      rowHeight = 0;
    }
    positions.set(element.id, { x: (index % 6) * 300, y: bottom });
    rowHeight = Math.max(rowHeight, cardHeight(sizes(element)));
  });
  return positions;
}
