import type { Colour, Position } from '../../../../kernel/model/flow.ts';
import { addFrame } from '../../../store/commands/add-frame.ts';
import { addNote } from '../../../store/commands/add-note.ts';
import { align } from '../../../store/commands/align.ts';
import { applyLayout } from '../../../store/commands/apply-layout.ts';
import { changeFrame } from '../../../store/commands/change-frame.ts';
import { changeNote } from '../../../store/commands/change-note.ts';
import { distribute } from '../../../store/commands/distribute.ts';
import type { Edge, Box as SizedItem } from '../../../store/flow/aligned-places.ts';
import { autoLayout } from '../auto-layout.ts';
import { CARD_WIDTH } from '../card-size.ts';
import type { CanvasNode } from '../derive-nodes.ts';
import { type Desk, freshId, perform, selectionOf } from '../desk.ts';
import { type Box, NOTE_SIZE } from '../drawing.ts';
import { arrangedAround } from '../layout-followers.ts';
import { laidOut, layoutGraph } from '../layout-graph.ts';
import { frameNode, noteNode, thingOf } from '../node-ids.ts';
import { currentFocus } from './focus-actions.ts';

export interface ArrangeActions {
  align(edge: Edge): void;
  distribute(direction: 'horizontal' | 'vertical'): void;
  /** Lays out what is selected when that is several elements, else everything. */
  layout(): Promise<void>;
  /** A note about the focused element, or alone in the middle of the view; its text can be written at once. */
  addNote(): void;
  /** A frame around what is selected, or an empty one. */
  addFrame(): void;
  write(node: string, text: string): void;
  resize(node: string, box: Box): void;
  recolour(node: string, colour: Colour): void;
  /** Ties a note to the element that is selected with it, or to none. */
  anchor(note: string, element: string | null): void;
}

const FRAME_MARGIN = { x: 24, top: 48, bottom: 24 } as const;

export function arrangeActions(desk: Desk): ArrangeActions {
  const items = (): readonly SizedItem[] => selectedNodes(desk).flatMap(sizedItem);
  return {
    align: (edge) => void perform(desk, align, { boxes: items(), edge }),
    distribute: (direction) => void perform(desk, distribute, { boxes: items(), direction }),
    layout: () => layOut(desk),
    addNote() {
      const focus = currentFocus(desk);
      const card = focus === null ? undefined : desk.drawing().nodes.get(focus);
      const at = card === undefined ? desk.view.centre() : aboveCard(card);
      const id = freshId(desk, 'note');
      const anchor = card?.type === 'element' ? { anchor: card.id } : {};
      const note = { id, text: '', x: at.x, y: at.y, ...NOTE_SIZE, ...anchor };
      if (!perform(desk, addNote, { note })) return;
      desk.store.select([noteNode(id)]);
      desk.session.setState({ editing: noteNode(id), focus: noteNode(id), exit: null });
    },
    addFrame() {
      const box = aroundAll(selectedNodes(desk)) ?? { ...desk.view.centre(), width: 400, height: 300 };
      const id = freshId(desk, 'frame');
      if (!perform(desk, addFrame, { frame: { id, title: desk.t('canvas.newFrame'), ...box } })) return;
      desk.store.select([frameNode(id)]);
      desk.session.setState({ editing: frameNode(id), focus: frameNode(id), exit: null });
    },
    write(node, text) {
      const thing = thingOf(node);
      desk.session.setState({ editing: null });
      if (thing.kind === 'note') perform(desk, changeNote, { id: thing.id, change: { text } });
      if (thing.kind === 'frame') perform(desk, changeFrame, { id: thing.id, change: { title: text } });
    },
    resize(node, box) {
      const thing = thingOf(node);
      const change = rounded(box);
      if (thing.kind === 'note') perform(desk, changeNote, { id: thing.id, change });
      if (thing.kind === 'frame') perform(desk, changeFrame, { id: thing.id, change });
    },
    recolour(node, colour) {
      const thing = thingOf(node);
      if (thing.kind === 'note') perform(desk, changeNote, { id: thing.id, change: { colour } });
      if (thing.kind === 'frame') perform(desk, changeFrame, { id: thing.id, change: { colour } });
    },
    anchor(note, element) {
      const thing = thingOf(note);
      if (thing.kind === 'note') perform(desk, changeNote, { id: thing.id, change: { anchor: element } });
    },
  };
}

async function layOut(desk: Desk): Promise<void> {
  const { nodes, edges } = desk.drawing();
  const selected = selectedNodes(desk).filter(({ type }) => type === 'element');
  const cards = selected.length > 1 ? selected : [...nodes.values()].filter(({ type }) => type === 'element');
  const ids = new Set(cards.map(({ id }) => id));
  const before = nodes;
  const result = await autoLayout(layoutGraph(nodes, edges.values(), ids));
  // Somebody may have gone on drawing meanwhile: what is gone is not moved.
  const now = desk.drawing().nodes;
  const places = new Map([...laidOut(result, before)].filter(([id]) => now.has(id)));
  const { moves, frames } = arrangedAround(now, places);
  const label = applyLayout.label({ places: moves }, desk.store.api.getState().document, desk.store.context);
  const gesture = desk.store.beginGesture(label);
  const ran = gesture.run(applyLayout, { places: moves });
  if (ran.ok) for (const { id, ...change } of frames) gesture.run(changeFrame, { id, change });
  gesture.commit();
  const text = desk.say(ran.ok ? label : ran.reason);
  desk.session.setState((state) => ({ said: { text, count: state.said.count + 1 } }));
  if (!ran.ok) return desk.notify(text);
  if (selected.length <= 1) desk.view.fit();
}

function selectedNodes(desk: Desk): readonly CanvasNode[] {
  const { nodes } = desk.drawing();
  return selectionOf(desk).flatMap((id) => nodes.get(id) ?? []);
}

function sizedItem({ id, width = 0, height = 0 }: CanvasNode): readonly SizedItem[] {
  const thing = thingOf(id);
  return thing.kind === 'connection' ? [] : [{ what: thing.kind, id: thing.id, width, height }];
}

function aboveCard({ position }: CanvasNode): Position {
  return { x: position.x + (CARD_WIDTH - NOTE_SIZE.width) / 2, y: position.y - NOTE_SIZE.height - 16 };
}

function aroundAll(nodes: readonly CanvasNode[]): Box | null {
  if (nodes.length === 0) return null;
  const left = Math.min(...nodes.map(({ position }) => position.x));
  const top = Math.min(...nodes.map(({ position }) => position.y));
  const right = Math.max(...nodes.map(({ position, width = 0 }) => position.x + width));
  const bottom = Math.max(...nodes.map(({ position, height = 0 }) => position.y + height));
  return rounded({
    x: left - FRAME_MARGIN.x,
    y: top - FRAME_MARGIN.top,
    width: right - left + 2 * FRAME_MARGIN.x,
    height: bottom - top + FRAME_MARGIN.top + FRAME_MARGIN.bottom,
  });
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
