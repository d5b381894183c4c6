import { expect, it } from 'vitest';
import { flowOf, openCanvas } from './open-canvas.harness.ts';

const line = () =>
  openCanvas(flowOf({ s: { x: 0, y: 0 }, m: { x: 320, y: 0 }, e: { x: 640, y: 0 } }, ['s next m', 'm key:1 e']));

it('adds what is clicked behind the selected element, at its first open exit, and selects it', () => {
  const { actions, lines, selection, said } = line();
  actions.show('m');
  actions.add('play');
  const [added] = selection();
  expect(lines()).toContain(`m key:2 ${added}`);
  expect(said()).toBe('Added Voice playback after M, exit 2 Agent.');
});

it('adds into a line, so that what followed still follows', () => {
  const { actions, lines, selection, steps } = line();
  actions.addInto('play', { from: 's', exit: 'next', to: 'm' });
  const [added] = selection();
  expect(lines()).toEqual(expect.arrayContaining([`s next ${added}`, `${added} next m`]));
  expect(steps()).toEqual(['Add Voice playback']);
});

it('puts what cannot be connected beside the selected element all the same', () => {
  const { actions, flow, lines } = line();
  actions.show('s');
  actions.add('end');
  expect(flow().elements).toHaveLength(4);
  expect(lines()).toHaveLength(2);
});

it('never puts a new card onto another one', () => {
  const { actions, flow } = line();
  for (let count = 0; count < 3; count += 1) actions.addAfter('play', { element: 's', exit: 'next' }, { x: 320, y: 0 });
  const places = Object.values(flow().layout).map(({ x, y }) => `${x},${y}`);
  expect(new Set(places).size).toBe(6);
});

it('connects by keyboard: C, an arrow to the target, Enter', () => {
  const { actions, lines, said } = line();
  actions.show('m');
  actions.startConnecting();
  actions.aim('left');
  actions.finishConnecting();
  expect(lines()).toContain('m key:2 m');
  actions.startConnecting();
  actions.finishConnecting();
  expect(lines()).toContain('m other e');
  expect(said()).toBe('Connected M, exit Timeout or other key, to E.');
});

it('leads the line of an exit that has one to the new target', () => {
  const { actions, lines, steps } = line();
  actions.connect({ from: 's', exit: 'next', to: 'e' });
  expect(lines()).toEqual(expect.arrayContaining(['s next e']));
  expect(lines()).not.toContain('s next m');
  expect(steps()).toEqual(['Lead the connection from S to E']);
});

it('walks along lines and tells where one is', () => {
  const { actions, selection, said } = line();
  actions.step('right');
  expect(selection()).toEqual(['s']);
  actions.step('right');
  expect(said()).toBe(
    'M, Menu configuration. Exit 1 Balance: E. Exit 2 Agent: leads nowhere yet. Exit Timeout or other key: leads nowhere yet.',
  );
  actions.step('right');
  actions.step('right');
  expect(said()).toBe('Nothing follows E.');
  actions.step('left');
  expect(selection()).toEqual(['m']);
});

it('drags as one undo step, and takes notes along with the card they are about', () => {
  const { actions, canvas, flow, steps } = line();
  actions.show('m');
  actions.addNote();
  const before = flow().notes?.[0];
  for (const x of [330, 380, 420]) actions.drag(new Map([['m', { x, y: 100 }]]), 0);
  expect(canvas.session.getState().moved?.size).toBe(2);
  actions.drop();
  expect(flow().layout.m).toEqual({ x: 420, y: 100 });
  expect(flow().notes?.[0]).toMatchObject({ x: (before?.x ?? 0) + 100, y: (before?.y ?? 0) + 100 });
  expect(steps()).toEqual(['Add a note', expect.stringContaining('Move')]);
});

it('a cancelled drag leaves everything where it was', () => {
  const { actions, flow } = line();
  actions.drag(new Map([['m', { x: 900, y: 900 }]]), 0);
  actions.cancelDrag();
  actions.drag(new Map([['m', { x: 950, y: 900 }]]), 0);
  actions.drop();
  expect(flow().layout.m).toEqual({ x: 320, y: 0 });
});

it('inserts a loose element that is dropped on a line, moved and connected in one step', () => {
  const { actions, lines, steps } = openCanvas(
    flowOf({ s: { x: 0, y: 0 }, e: { x: 800, y: 0 }, p: { x: 0, y: 600 } }, ['s next e']),
  );
  actions.drag(new Map([['p', { x: 400, y: 30 }]]), 6);
  actions.drop();
  expect(lines()).toEqual(expect.arrayContaining(['s next p', 'p next e']));
  expect(steps()).toEqual(['Insert P after S']);
});

it('copies with the lines between, pastes at the pointer, and selects what was pasted', () => {
  const { actions, flow, lines, selection } = line();
  actions.desk.store.select(['m', 'e']);
  const text = actions.copy();
  actions.paste(text ?? '', { x: 1000, y: 1000 });
  expect(selection()).toHaveLength(2);
  expect(lines()).toHaveLength(3);
  const places = selection().map((id) => flow().layout[id]);
  expect(places).toEqual(
    expect.arrayContaining([
      { x: 1000, y: 1000 },
      { x: 1320, y: 1000 },
    ]),
  );
});

it('ignores a paste of something else, with a notice', () => {
  const { actions, flow, notices } = line();
  const before = flow();
  actions.paste('{"hello":"world"}', null);
  expect(flow()).toBe(before);
  expect(notices).toEqual(['The clipboard holds no part of a flow. Copy elements in Callsmith first.']);
});

it('deletes elements and selected lines together, and undoes them together', () => {
  const { actions, flow, steps } = line();
  const before = flow();
  actions.desk.store.select(['m', 'connection:s:m:next']);
  actions.remove();
  expect(flow().elements.map(({ id }) => id)).toEqual(['s', 'e']);
  expect(steps()).toHaveLength(1);
  actions.undo();
  expect(flow()).toEqual(before);
});

it('moves the selection by one step of the grid', () => {
  const { actions, flow, said } = line();
  actions.desk.store.select(['m', 'e']);
  actions.nudge('down');
  expect(flow().layout).toMatchObject({ m: { x: 320, y: 20 }, e: { x: 640, y: 20 } });
  expect(said()).toBe('Moved down.');
});

it('draws a frame around the selection that takes its contents along', () => {
  const { actions, flow, selection } = line();
  actions.desk.store.select(['m', 'e']);
  actions.addFrame();
  const [frame] = selection();
  const { x = 0, y = 0 } = flow().frames?.[0] ?? {};
  actions.drag(new Map([[frame ?? '', { x: x + 50, y: y + 50 }]]), 0);
  actions.drop();
  expect(flow().layout).toMatchObject({ s: { x: 0, y: 0 }, m: { x: 370, y: 50 }, e: { x: 690, y: 50 } });
});
