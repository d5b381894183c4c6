import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import { withDocument } from '../../../kernel/model/tenant.ts';
import { addElement } from '../commands/add-element.ts';
import { addFrame } from '../commands/add-frame.ts';
import { addNote } from '../commands/add-note.ts';
import { addVariable } from '../commands/add-variable.ts';
import { align } from '../commands/align.ts';
import { applyLayout } from '../commands/apply-layout.ts';
import { changeAttributes } from '../commands/change-attributes.ts';
import { changeField } from '../commands/change-field.ts';
import { changeFrame } from '../commands/change-frame.ts';
import { changeNote } from '../commands/change-note.ts';
import { changeSettings } from '../commands/change-settings.ts';
import { changeSeveral } from '../commands/change-several.ts';
import { changeVariable } from '../commands/change-variable.ts';
import { connect } from '../commands/connect.ts';
import { deleteElements } from '../commands/delete-elements.ts';
import { deleteFrame } from '../commands/delete-frame.ts';
import { deleteNote } from '../commands/delete-note.ts';
import { deleteVariable } from '../commands/delete-variable.ts';
import { describeElement } from '../commands/describe-element.ts';
import { disconnect } from '../commands/disconnect.ts';
import { distribute } from '../commands/distribute.ts';
import { duplicate } from '../commands/duplicate.ts';
import { extractComposite } from '../commands/extract-composite.ts';
import { inlineComposite } from '../commands/inline-composite.ts';
import { insertOnConnection } from '../commands/insert-on-connection.ts';
import { moveElements } from '../commands/move-elements.ts';
import { pasteFragment } from '../commands/paste-fragment.ts';
import { reconnect } from '../commands/reconnect.ts';
import { renameElement } from '../commands/rename-element.ts';
import { renameGlobal } from '../commands/rename-global.ts';
import { renameVariable } from '../commands/rename-variable.ts';
import { replaceDocument } from '../commands/replace-document.ts';
import { extractedFlow } from '../composite/extracted-flow.ts';
import { planExtraction } from '../composite/plan-extraction.ts';
import { planInlining } from '../composite/plan-inlining.ts';
import { exitsOf } from '../flow/exits-of.ts';
import type { Place } from '../flow/place-items.ts';
import type { ExitPlace } from '../flow/reasons.ts';
import { copyFragment } from '../fragment/copy-fragment.ts';
import { context, flowOf, sampleFlows, sampleTenant, type World } from './editor-world.harness.ts';

/** Where chance has a say in a move: whole numbers, taken one after another. */
export type Pick = <T>(from: readonly T[]) => T | undefined;

export interface Chance {
  readonly pick: Pick;
  /** A whole number below. */
  below(limit: number): number;
}

/** Chance out of a stream of whole numbers. */
export function chanceOf(picks: Iterator<number>): Chance {
  const below = (limit: number): number => (picks.next().value as number) % limit;
  return { below, pick: (from) => from[below(Math.max(1, from.length))] };
}

type Move = (world: World, chance: Chance) => void;

const edges = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
const colours = ['yellow', 'blue', 'green', 'red', 'grey'] as const;
const names = ['Say hello', 'Ask', '问候', 'constructor', '__proto__', 'x'.repeat(300), '', 'Menu 7', '<b>bold</b>'];
const values = [undefined, null, true, 3, -1, '', 'FLOW.pin', '${GLOBAL.card}', [], {}, { source: 'tts', text: 'Hi' }];

function element({ pick }: Chance, flow: Flow): string {
  return pick(flow.elements)?.id ?? 'nobody';
}

function several(chance: Chance, flow: Flow): readonly string[] {
  return flow.elements.filter(() => chance.below(4) === 0).map(({ id }) => id);
}

function exit(chance: Chance, flow: Flow): ExitPlace {
  const from = chance.pick(flow.elements);
  const exits = from === undefined ? [] : exitsOf(from, context.catalogue);
  return { from: from?.id ?? 'nobody', exit: chance.pick(exits)?.id ?? 'nowhere' };
}

function line(chance: Chance, flow: Flow): ExitPlace {
  return chance.pick(flow.connections) ?? exit(chance, flow);
}

function place({ below }: Chance): { readonly x: number; readonly y: number } {
  return { x: below(2000) - 500 + 0.4, y: below(2000) };
}

function boxes(chance: Chance, flow: Flow) {
  return several(chance, flow).map((id) => ({
    what: 'element' as const,
    id,
    width: 220,
    height: 80 + chance.below(9),
  }));
}

function places(chance: Chance, flow: Flow): readonly Place[] {
  const moved = several(chance, flow).map((id) => ({ what: 'element' as const, id, ...place(chance) }));
  const notes = (flow.notes ?? []).filter(() => chance.below(3) === 0);
  return [...moved, ...notes.map(({ id }) => ({ what: 'note' as const, id, ...place(chance) }))];
}

/** JSON pointers to some of what is in the settings of an element. */
function pointers(settings: FlowElement['settings']): readonly string[] {
  const found = [''];
  for (const [name, value] of Object.entries(settings)) {
    found.push(`/${name}`);
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.keys(value)) found.push(`/${name}/${inner}`);
  }
  return [
    ...found,
    '/keys/1/key',
    '/keys/0/description',
    '/conditions/0/id',
    '/conditions/1',
    '/__proto__',
    '/no/where',
  ];
}

function settingsValue(chance: Chance, flow: Flow): unknown {
  const other = chance.pick(flow.elements);
  const choices = [...values, other?.settings, { key: String(chance.below(10)), description: 'More' }];
  return chance.below(3) === 0 ? String(chance.below(10)) : chance.pick(choices);
}

/** What random editing does, by name: every command, in ways that are mostly allowed and sometimes not. */
export const editorMoves: Readonly<Record<string, Move>> = {
  add(world, chance) {
    const flow = flowOf(world);
    const type = chance.pick([...context.catalogue.elements.keys(), 'no-such-type']) ?? '';
    const after =
      chance.below(2) === 0 ? {} : { after: chance.below(2) === 0 ? exit(chance, flow) : line(chance, flow) };
    const id = `${type}-${chance.below(400)}`;
    world.run(addElement, { id, type, name: `A ${type}`, at: place(chance), ...after });
  },
  connect(world, chance) {
    const flow = flowOf(world);
    world.run(connect, { ...exit(chance, flow), to: element(chance, flow) });
  },
  disconnect(world, chance) {
    world.run(disconnect, { lines: [line(chance, flowOf(world))] });
  },
  reconnect(world, chance) {
    const flow = flowOf(world);
    const from = chance.below(2) === 0 ? exit(chance, flow) : line(chance, flow);
    world.run(reconnect, { line: line(chance, flow), becomes: { ...from, to: element(chance, flow) } });
  },
  insert(world, chance) {
    const flow = flowOf(world);
    world.run(insertOnConnection, { element: element(chance, flow), line: line(chance, flow) });
  },
  delete(world, chance) {
    const flow = flowOf(world);
    const ids =
      chance.below(40) === 0 ? flow.elements.map(({ id }) => id) : [element(chance, flow), element(chance, flow)];
    const notes = (flow.notes ?? []).slice(0, chance.below(2)).map(({ id }) => id);
    world.run(deleteElements, { ids, notes, heal: chance.below(2) === 0 });
  },
  move(world, chance) {
    world.run(moveElements, { places: places(chance, flowOf(world)) });
  },
  drag(world, chance) {
    world.gesture = world.store.beginGesture({ en: 'Drag', zh: '拖动' });
    const dragged = places(chance, flowOf(world));
    for (let step = chance.below(6); step >= 0; step -= 1) {
      world.run(moveElements, { places: dragged.map((one) => ({ ...one, x: one.x + step, y: one.y - step })) });
    }
    if (chance.below(4) === 0) world.run(renameElement, { id: element(chance, flowOf(world)), name: 'Dragged' });
    if (chance.below(3) === 0) world.gesture.cancel();
    else world.gesture.commit();
    world.gesture = null;
  },
  interruptedDrag(world, chance) {
    const gesture = world.store.beginGesture({ en: 'Drag', zh: '拖动' });
    gesture.run(moveElements, { places: places(chance, flowOf(world)) });
    world.run(deleteElements, { ids: [element(chance, flowOf(world))], heal: true });
    gesture.run(moveElements, { places: places(chance, flowOf(world)) });
    gesture.commit();
  },
  layout(world, chance) {
    const { elements } = flowOf(world);
    world.run(applyLayout, { places: elements.map(({ id }) => ({ what: 'element' as const, id, ...place(chance) })) });
  },
  align(world, chance) {
    world.run(align, { boxes: boxes(chance, flowOf(world)), edge: chance.pick(edges) ?? 'left' });
  },
  distribute(world, chance) {
    const direction = chance.below(2) === 0 ? 'horizontal' : 'vertical';
    world.run(distribute, { boxes: boxes(chance, flowOf(world)), direction });
  },
  rename(world, chance) {
    world.run(renameElement, { id: element(chance, flowOf(world)), name: chance.pick(names) ?? '' }, 'typing');
  },
  describe(world, chance) {
    world.run(describeElement, { id: element(chance, flowOf(world)), description: chance.pick(names) ?? '' }, 'typing');
  },
  settings(world, chance) {
    const flow = flowOf(world);
    const chosen = chance.pick(flow.elements);
    if (chosen === undefined) return;
    const pointer = chance.pick(pointers(chosen.settings)) ?? '';
    world.run(changeSettings, { id: chosen.id, pointer, value: settingsValue(chance, flow) }, 'form');
  },
  typing(world, chance) {
    const id = element(chance, flowOf(world));
    for (let letters = 1 + chance.below(6); letters > 0; letters -= 1) {
      world.now += 100;
      world.run(renameElement, { id, name: 'Typed by hand'.slice(0, 13 - letters) }, `name of ${id}`);
    }
  },
  dropExit(world, chance) {
    const listed = flowOf(world).elements.filter(
      ({ settings }) => Object.hasOwn(settings, 'keys') || Object.hasOwn(settings, 'conditions'),
    );
    const chosen = chance.pick(listed);
    if (chosen === undefined) return;
    const list = Object.hasOwn(chosen.settings, 'keys') ? 'keys' : 'conditions';
    world.run(changeSettings, { id: chosen.id, pointer: `/${list}/${chance.below(3)}` });
  },
  severalSettings(world, chance) {
    const flow = flowOf(world);
    const first = chance.pick(flow.elements);
    const ids = flow.elements.filter(({ type }) => type === first?.type || chance.below(30) === 0).map(({ id }) => id);
    const pointer =
      chance.pick(['/prompt', '/interruptible', '/maxFailures', ...pointers(first?.settings ?? {})]) ?? '';
    world.run(changeSeveral, { ids, pointer, value: settingsValue(chance, flow) });
  },
  copy(world, chance) {
    const flow = chance.below(3) === 0 ? (chance.pick(sampleFlows) ?? flowOf(world)) : flowOf(world);
    const elements = several(chance, flow);
    world.clipboard = copyFragment(flow, { elements }, sampleTenant, context.catalogue);
  },
  paste(world, chance) {
    const at = chance.below(2) === 0 ? {} : { at: place(chance) };
    const damaged = chance.below(20) === 0 ? world.clipboard.replace('"to"', '"too"') : world.clipboard;
    world.run(pasteFragment, { text: damaged, seed: chance.below(1e9), ...at });
  },
  duplicate(world, chance) {
    const flow = flowOf(world);
    const notes = (flow.notes ?? []).slice(0, 1).map(({ id }) => id);
    world.run(duplicate, { elements: several(chance, flow).slice(0, 3), notes, seed: chance.below(1e9) });
  },
  composite(world, chance) {
    const flow = flowOf(world);
    const { catalogue } = context;
    const plan = planExtraction(flow, [element(chance, flow)], withDocument(sampleTenant, flow), catalogue);
    const id = `composite-${chance.below(1e6)}`;
    if (!plan.ok || flow.elements.some((one) => one.id === id)) return;
    const part = extractedFlow(flow, plan.extraction, { id: 'part', name: 'Part' }, catalogue);
    const ran = world.run(extractComposite, { ...plan, composite: { id, name: 'Part', called: 'part' } });
    const inlining = planInlining(flowOf(world), id, withDocument(sampleTenant, part), catalogue, chance.below(1e9));
    if (ran.ok && inlining.ok && chance.below(2) === 0) world.run(inlineComposite, inlining);
  },
  note(world, chance) {
    const flow = flowOf(world);
    const chosen = chance.pick(flow.notes ?? [])?.id ?? 'nobody';
    const anchor = chance.below(2) === 0 ? {} : { anchor: element(chance, flow) };
    const text = chance.pick(names) ?? '';
    const which = chance.below(4);
    if (which < 2) world.run(addNote, { note: { id: `note-${chance.below(50)}`, text, ...place(chance), ...anchor } });
    else if (which === 2) world.run(changeNote, { id: chosen, change: { text, ...(anchor ?? { anchor: null }) } });
    else world.run(deleteNote, { id: chosen });
  },
  frame(world, chance) {
    const chosen = chance.pick(flowOf(world).frames ?? [])?.id ?? 'nobody';
    const colour = chance.pick(colours) ?? 'grey';
    const frame = { id: `frame-${chance.below(50)}`, title: chance.pick(names) ?? '', width: 400, height: 200, colour };
    const which = chance.below(4);
    if (which < 2) world.run(addFrame, { frame: { ...frame, ...place(chance) } });
    else if (which === 2)
      world.run(changeFrame, { id: chosen, change: { title: frame.title, width: chance.below(900) } });
    else world.run(deleteFrame, { id: chosen });
  },
  variable(world, chance) {
    const flow = flowOf(world);
    const chosen = chance.pick(flow.variables)?.name ?? 'nobody';
    const name = `v${chance.below(30)}`;
    const which = chance.below(5);
    if (which < 2) world.run(addVariable, { variable: { name, type: 'string', default: 'x' } });
    else if (which === 2) world.run(renameVariable, { from: chosen, to: chance.below(5) === 0 ? 'not a name' : name });
    else if (which === 3) world.run(changeVariable, { name: chosen, becomes: { type: 'integer', default: 3 } });
    else world.run(deleteVariable, { name: chosen, evenIfUsed: chance.below(2) === 0 });
  },
  global(world, chance) {
    world.run(renameGlobal, {
      from: chance.pick(['card', 'vip', 'g1', 'g2']) ?? 'card',
      to: chance.pick(['g1', 'g2', 'card']) ?? 'g1',
    });
  },
  attributes(world, chance) {
    const name = chance.pick(names) ?? '';
    const type = chance.pick(['main', 'exception', 'subflow'] as const) ?? 'main';
    world.run(
      changeAttributes,
      chance.below(2) === 0 ? { name } : { type, description: name, isReferenced: chance.below(2) === 0 },
    );
  },
  field(world, chance) {
    const pointer = chance.pick(['/description', '/isReferenced', '/id', '/variables/0/name', '/elements/0/id']) ?? '';
    world.run(changeField, { pointer, value: chance.pick(['/elements/0/id', true, undefined, 'words']) }, 'form');
  },
  import(world, chance) {
    const { id } = world.first;
    const document =
      chance.below(8) === 0 ? { ...world.first, elements: 7 } : { ...(chance.pick(sampleFlows) ?? world.first), id };
    world.run(replaceDocument, { document });
  },
  undo: ({ store }) => store.undo(),
  redo: ({ store }) => store.redo(),
  undoSome({ store }, { below }) {
    for (let steps = below(8); steps > 0; steps -= 1) store.undo();
    for (let steps = below(8); steps > 0; steps -= 1) store.redo();
  },
  wait(world, { below }) {
    world.now += below(3000);
  },
};
