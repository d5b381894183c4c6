import type { Connection, Position } from '../../../../kernel/model/flow.ts';
import { insertOnConnection } from '../../../store/commands/insert-on-connection.ts';
import { moveElements } from '../../../store/commands/move-elements.ts';
import type { Place } from '../../../store/flow/place-items.ts';
import { GRID } from '../card-size.ts';
import type { CanvasNode } from '../derive-nodes.ts';
import { type Desk, flowOf, perform, selectionOf } from '../desk.ts';
import type { Box } from '../drawing.ts';
import { followersOf, withFollowers } from '../followers.ts';
import { hitConnection } from '../hit-connection.ts';
import { thingOf } from '../node-ids.ts';
import { snapLines } from '../snap-lines.ts';
import type { Direction } from '../walk.ts';

export interface DragActions {
  /** Where dragged nodes are now; `reach` is how near lines attract, in canvas units, 0 for not at all. */
  drag(places: ReadonlyMap<string, Position>, reach: number): void;
  /** The drag is over: one undo step. */
  drop(): void;
  /** Puts everything back to where it was; the rest of the drag does nothing. */
  cancelDrag(): void;
  /** The line that something from outside would be dropped into. */
  hover(point: Position | null, reach: number): void;
  /** Moves what is selected by one step of the grid. */
  nudge(direction: Direction): void;
}

/** More cards than this are not compared: the nearest line is among those in sight anyway. */
const MOST_COMPARED = 300;

export function dragActions(desk: Desk): DragActions {
  const { session } = desk;
  let leaders: ReadonlyMap<string, string> | null = null;
  let isCancelled = false;
  const end = (): void => {
    leaders = null;
    session.setState({ moved: null, snapLines: [], dropOn: null });
  };
  return {
    drag(places, reach) {
      if (isCancelled) return;
      const { nodes } = desk.drawing();
      leaders ??= followersOf(nodes, new Set(places.keys()));
      const snapped = snap(nodes, places, leaders, reach);
      const shifted = new Map([...places].map(([id, { x, y }]) => [id, { x: x + snapped.dx, y: y + snapped.dy }]));
      const dropOn = lineUnder(desk, shifted, reach);
      session.setState({ moved: withFollowers(nodes, shifted, leaders), snapLines: snapped.lines, dropOn });
    },
    drop() {
      const { moved, dropOn } = session.getState();
      isCancelled = false;
      end();
      if (moved === null) return;
      const places = placesOf(moved);
      const [only] = places;
      if (dropOn === null || only === undefined) perform(desk, moveElements, { places });
      else moveInto(desk, places, only.id, dropOn);
    },
    cancelDrag() {
      isCancelled = session.getState().moved !== null;
      end();
    },
    hover(point, reach) {
      const { nodes, edges } = desk.drawing();
      const hit = point === null ? null : hitConnection(point, edges.values(), nodes, reach);
      session.setState({ dropOn: hit?.data?.connection ?? null });
    },
    nudge(direction) {
      const { nodes } = desk.drawing();
      const chosen = selectionOf(desk).filter((id) => nodes.has(id));
      const by = { x: 0, y: 0, ...STEPS[direction] };
      const places = new Map(
        chosen.map((id) => {
          const { x, y } = nodes.get(id)?.position ?? { x: 0, y: 0 };
          return [id, { x: x + by.x, y: y + by.y }];
        }),
      );
      const all = withFollowers(nodes, places, followersOf(nodes, new Set(chosen)));
      const said = desk.t(`canvas.said.moved.${direction}`);
      // Keys held down are one step, as a drag would be.
      const ran = desk.store.run(moveElements, { places: placesOf(all) }, { group: `nudge ${chosen.join(' ')}` });
      const text = ran.ok ? said : desk.say(ran.reason);
      session.setState((state) => ({ said: { text, count: state.said.count + 1 } }));
    },
  };
}

const STEPS: Readonly<Record<Direction, Partial<Position>>> = {
  left: { x: -GRID },
  right: { x: GRID },
  up: { y: -GRID },
  down: { y: GRID },
};

/** Canvas ids and positions as commands want them. */
export function placesOf(moved: ReadonlyMap<string, Position>): readonly Place[] {
  return [...moved].flatMap(([node, { x, y }]) => {
    const thing = thingOf(node);
    return thing.kind === 'connection' ? [] : [{ what: thing.kind, id: thing.id, x, y }];
  });
}

function moveInto(desk: Desk, places: readonly Place[], element: string, line: Connection): void {
  const insertion = { element, line: { from: line.from, exit: line.exit } };
  const label = insertOnConnection.label(insertion, flowOf(desk), desk.store.context);
  const gesture = desk.store.beginGesture(label);
  gesture.run(moveElements, { places });
  const ran = gesture.run(insertOnConnection, insertion);
  gesture.commit();
  const text = desk.say(ran.ok ? label : ran.reason);
  if (!ran.ok) desk.notify(text);
  desk.session.setState((state) => ({ said: { text, count: state.said.count + 1 } }));
}

/** The line under the middle of a single dragged element that has no lines of its own. */
function lineUnder(desk: Desk, places: ReadonlyMap<string, Position>, reach: number): Connection | null {
  const [only, ...more] = places;
  if (only === undefined || more.length > 0) return null;
  const [id, position] = only;
  const { nodes, edges } = desk.drawing();
  const node = nodes.get(id);
  const isLoose = flowOf(desk).connections.every(({ from, to }) => from !== id && to !== id);
  if (node?.type !== 'element' || !isLoose) return null;
  const middle = { x: position.x + (node.width ?? 0) / 2, y: position.y + (node.height ?? 0) / 2 };
  return hitConnection(middle, edges.values(), nodes, reach * 4)?.data?.connection ?? null;
}

function snap(
  nodes: ReadonlyMap<string, CanvasNode>,
  places: ReadonlyMap<string, Position>,
  leaders: ReadonlyMap<string, string>,
  reach: number,
): ReturnType<typeof snapLines> {
  const moving = boundsOf([...places].map(([id, place]) => boxAt(nodes.get(id), place)));
  const others: Box[] = [];
  for (const node of reach > 0 ? nodes.values() : []) {
    if (node.type === 'frame' || places.has(node.id) || leaders.has(node.id)) continue;
    const box = boxAt(node, node.position);
    if (Math.abs(box.x - moving.x) < NEAR && Math.abs(box.y - moving.y) < NEAR) others.push(box);
    if (others.length >= MOST_COMPARED) break;
  }
  return snapLines(moving, others, reach);
}

/** What stands further away than this is no neighbour to be in line with. */
const NEAR = 1200;

function boxAt(node: CanvasNode | undefined, { x, y }: Position): Box {
  return { x, y, width: node?.width ?? 0, height: node?.height ?? 0 };
}

function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
