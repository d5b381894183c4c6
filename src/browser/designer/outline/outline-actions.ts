import { connect } from '../../store/commands/connect.ts';
import { deleteElements } from '../../store/commands/delete-elements.ts';
import { disconnect } from '../../store/commands/disconnect.ts';
import { reconnect } from '../../store/commands/reconnect.ts';
import { renameElement } from '../../store/commands/rename-element.ts';
import { focusOn } from '../canvas/actions/focus-actions.ts';
import { announce } from '../canvas/canvas-session.ts';
import { type Desk, exitName, flowOf, nameOf, perform } from '../canvas/desk.ts';

export interface OutlineActions {
  rename(element: string, name: string): void;
  remove(element: string): void;
  disconnect(element: string, exit: string): void;
  /** Lets an exit and its neighbour change places in what they lead to. */
  exchange(element: string, exit: string, by: 1 | -1): void;
  /** The canvas follows: same selection, same focus. */
  follow(element: string, exit: string | null): void;
}

export function outlineActions(desk: Desk): OutlineActions {
  return {
    rename(element, name) {
      const wanted = name.trim();
      if (wanted !== '' && wanted !== nameOf(desk, element))
        perform(desk, renameElement, { id: element, name: wanted });
    },
    remove: (element) => void perform(desk, deleteElements, { ids: [element], heal: true }),
    disconnect: (element, exit) => void perform(desk, disconnect, { lines: [{ from: element, exit }] }),
    exchange: (element, exit, by) => exchange(desk, element, exit, by),
    follow(element, exit) {
      focusOn(desk, element, { trail: [] });
      desk.session.setState({ exit });
    },
  };
}

function exchange(desk: Desk, element: string, exit: string, by: 1 | -1): void {
  const node = desk.drawing().nodes.get(element);
  const exits = node?.type === 'element' ? node.data.exits.map(({ id }) => id) : [];
  const other = exits[exits.indexOf(exit) + by];
  const lineAt = (id: string | undefined) =>
    flowOf(desk).connections.find((line) => line.from === element && line.exit === id);
  const [mine, theirs] = [lineAt(exit), lineAt(other)];
  if (other === undefined || (mine === undefined && theirs === undefined)) {
    announce(desk.session, desk.t('outline.cannotExchange'));
    return;
  }
  const moved = mine === undefined ? exit : other;
  const target = nameOf(desk, (mine ?? theirs)?.to ?? '');
  const said = desk.t('outline.exchanged', { exit: exitName(desk, element, moved), target });
  const gesture = desk.store.beginGesture({
    en: `Exchange exits of ${nameOf(desk, element)}`,
    zh: `交换 ${nameOf(desk, element)} 的出口`,
  });
  if (mine === undefined && theirs !== undefined)
    gesture.run(reconnect, { line: theirs, becomes: { ...theirs, exit } });
  else if (mine !== undefined && theirs === undefined) {
    gesture.run(reconnect, { line: mine, becomes: { ...mine, exit: other } });
  } else if (mine !== undefined && theirs !== undefined) {
    gesture.run(disconnect, { lines: [mine, theirs] });
    gesture.run(connect, { ...mine, exit: other });
    gesture.run(connect, { ...theirs, exit });
  }
  gesture.commit();
  announce(desk.session, said);
}
