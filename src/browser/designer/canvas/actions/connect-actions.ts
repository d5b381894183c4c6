import type { Connection } from '../../../../kernel/model/flow.ts';
import { connect } from '../../../store/commands/connect.ts';
import { disconnect } from '../../../store/commands/disconnect.ts';
import { reconnect } from '../../../store/commands/reconnect.ts';
import { announce } from '../canvas-session.ts';
import { type Desk, exitName, flowOf, nameOf, perform } from '../desk.ts';
import { mustBeDrawn } from '../drawing.ts';
import type { Direction } from '../walk.ts';
import { currentFocus, nearest } from './focus-actions.ts';

export interface ConnectActions {
  /** Draws a line; when the exit has one already, that one is led to the new target. */
  connect(line: Connection): void;
  /** Leads an existing line elsewhere: another start, another end. */
  reconnect(line: Connection, becomes: Connection): void;
  /** Starts choosing a target by keyboard. */
  startConnecting(): void;
  /** Goes to the next target in a direction. */
  aim(direction: Direction): void;
  finishConnecting(): void;
  cancelConnecting(): void;
  /** Deletes the line of the chosen exit. */
  disconnect(): void;
}

export function connectActions(desk: Desk): ConnectActions {
  const { session, t } = desk;
  return {
    connect(line) {
      const before = lineAt(desk, line);
      if (before?.to === line.to) return;
      const said = t('canvas.said.connected', {
        from: nameOf(desk, line.from),
        exit: exitName(desk, line.from, line.exit),
        to: nameOf(desk, line.to),
      });
      if (before === undefined) perform(desk, connect, line, said);
      else perform(desk, reconnect, { line: before, becomes: line }, said);
    },
    reconnect(line, becomes) {
      perform(desk, reconnect, { line, becomes });
    },
    startConnecting() {
      const from = currentFocus(desk);
      const exit = from === null ? null : exitToConnect(desk, from);
      if (from === null || exit === null) return announce(session, t('canvas.said.noExit'));
      const target = firstTarget(desk, from);
      if (target === null) return announce(session, t('canvas.said.noTarget'));
      session.setState({ connecting: { from, exit, target }, exit });
      desk.view.reveal(target);
      const [name, way] = [nameOf(desk, from), exitName(desk, from, exit)];
      announce(session, t('canvas.said.connecting', { from: name, exit: way, to: nameOf(desk, target) }));
    },
    aim(direction) {
      const { connecting } = session.getState();
      if (connecting === null) return;
      const target = nearest(desk, connecting.target, direction);
      if (target === null) return announce(session, t('canvas.said.noFurther'));
      session.setState({ connecting: { ...connecting, target } });
      desk.view.reveal(target);
      announce(session, t('canvas.said.aim', { to: nameOf(desk, target) }));
    },
    finishConnecting() {
      const { connecting } = session.getState();
      session.setState({ connecting: null, exit: null });
      if (connecting !== null) this.connect({ from: connecting.from, exit: connecting.exit, to: connecting.target });
    },
    cancelConnecting() {
      session.setState({ connecting: null });
      announce(session, t('canvas.said.connectingEnded'));
    },
    disconnect() {
      const from = currentFocus(desk);
      const exit = session.getState().exit;
      if (from !== null && exit !== null) perform(desk, disconnect, { lines: [{ from, exit }] });
      else announce(session, t('canvas.said.chooseExit'));
    },
  };
}

function lineAt(desk: Desk, { from, exit }: Connection): Connection | undefined {
  return flowOf(desk).connections.find((line) => line.from === from && line.exit === exit);
}

/** The chosen exit, else the first that a line is missing from, else the first. */
function exitToConnect(desk: Desk, from: string): string | null {
  const node = desk.drawing().nodes.get(from);
  if (node?.type !== 'element') return null;
  const { exits } = node.data;
  const { exit } = desk.session.getState();
  const open = exits.find((each) => !each.isDrawn && mustBeDrawn(each));
  return exit ?? open?.id ?? exits[0]?.id ?? null;
}

function firstTarget(desk: Desk, from: string): string | null {
  for (const direction of ['right', 'down', 'up', 'left'] as const) {
    const target = nearest(desk, from, direction);
    if (target !== null) return target;
  }
  return null;
}
