import type { Position } from '../../../../kernel/model/flow.ts';
import type { Tenant } from '../../../../kernel/model/tenant.ts';
import { type DeleteElements, deleteElements } from '../../../store/commands/delete-elements.ts';
import { disconnect } from '../../../store/commands/disconnect.ts';
import { duplicate } from '../../../store/commands/duplicate.ts';
import { pasteFragment } from '../../../store/commands/paste-fragment.ts';
import { copyFragment } from '../../../store/fragment/copy-fragment.ts';
import { missingReferences } from '../../../store/fragment/missing-references.ts';
import { type NewIds, newIdsOf } from '../../../store/fragment/paste-into.ts';
import { readFragment } from '../../../store/fragment/read-fragment.ts';
import { announce } from '../canvas-session.ts';
import { type Desk, flowOf, perform, selectionOf } from '../desk.ts';
import { frameNode, noteNode, selectedConnections, selectedOf } from '../node-ids.ts';

export interface ClipboardActions {
  /** The text for the clipboard; null when nothing that can be copied is selected. */
  copy(): string | null;
  cut(): string | null;
  /** Pastes a clipboard text, at the place when there is one; anything else is ignored with a notice. */
  paste(text: string, at: Position | null): void;
  duplicate(): void;
  remove(): void;
}

/** Seeds are whole numbers below this. */
const SEEDS = 2 ** 31;

/** @param tenant whose names go with references to other documents */
export function clipboardActions(desk: Desk, tenant: () => Tenant): ClipboardActions {
  const { session, store, t } = desk;
  const seed = (): number => Math.floor(desk.chance() * SEEDS);
  const selected = (): { elements: readonly string[]; notes: readonly string[]; frames: readonly string[] } => {
    const selection = selectionOf(desk);
    return {
      elements: selectedOf(selection, 'element'),
      notes: selectedOf(selection, 'note'),
      frames: selectedOf(selection, 'frame'),
    };
  };
  return {
    copy() {
      const { elements, notes, frames } = selected();
      const count = elements.length + notes.length + frames.length;
      if (count === 0) return null;
      announce(session, t('canvas.said.copied', { count }));
      return copyFragment(flowOf(desk), { elements, notes, frames }, tenant(), store.context.catalogue);
    },
    cut() {
      const text = this.copy();
      if (text !== null) this.remove();
      return text;
    },
    paste(text, at) {
      const reading = readFragment(text, store.context);
      if (!reading.ok) return desk.notify(desk.say(reading.reason));
      const drawn = seed();
      const ids = newIdsOf(flowOf(desk), reading.fragment, drawn, store.context.catalogue);
      if (!perform(desk, pasteFragment, { text, seed: drawn, ...(at === null ? {} : { at }) })) return;
      select(desk, ids);
      const missing = missingReferences(reading.fragment, tenant());
      if (missing.length === 0) return;
      const names = missing.map(({ name }) => name).join(', ');
      desk.notify(t('canvas.pastedWithMissing', { count: missing.length, names }));
    },
    duplicate() {
      const before = new Set(desk.drawing().nodes.keys());
      if (!perform(desk, duplicate, { ...selected(), seed: seed() })) return;
      store.select([...desk.drawing().nodes.keys()].filter((id) => !before.has(id)));
    },
    remove() {
      const { elements, notes, frames } = selected();
      const lines = selectedConnections(selectionOf(desk));
      const isOnlyLines = elements.length + notes.length + frames.length === 0;
      if (isOnlyLines && lines.length === 0) return announce(session, t('canvas.said.nothingSelected'));
      if (isOnlyLines) perform(desk, disconnect, { lines });
      else removeAll(desk, { ids: elements, notes, frames, heal: true }, lines);
      store.select([]);
    },
  };
}

/** Elements and selected lines together are one undo step. */
function removeAll(desk: Desk, params: DeleteElements, lines: ReturnType<typeof selectedConnections>): void {
  const label = deleteElements.label(params, flowOf(desk), desk.store.context);
  const gesture = desk.store.beginGesture(label);
  if (lines.length > 0) gesture.run(disconnect, { lines });
  const ran = gesture.run(deleteElements, params);
  gesture.commit();
  if (!ran.ok) desk.notify(desk.say(ran.reason));
  announce(desk.session, desk.say(ran.ok ? label : ran.reason));
}

function select(desk: Desk, { elements, notes, frames }: NewIds): void {
  const ids = [...elements.values(), ...[...notes.values()].map(noteNode), ...[...frames.values()].map(frameNode)];
  desk.store.select(ids);
  const [first] = elements.values();
  if (first !== undefined) desk.session.setState({ focus: first, trail: [], exit: null });
}
