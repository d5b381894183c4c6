import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import type { Connection, Flow, FlowElement, Position } from '../../../kernel/model/flow.ts';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import { chanceFrom } from '../../store/chance-from.ts';
import { createDocumentStore } from '../../store/document-store.ts';
import { freshState } from '../../store/open-state.ts';
import texts from '../../ui/i18n/texts/canvas.en.json' with { type: 'json' };
import type { CanvasActions } from './canvas-actions.ts';
import { type CanvasHandle, createCanvasHandle } from './canvas-handle.ts';

const prompt = { source: 'tts', text: 'Welcome.' };

/** Elements by the first letter of their ids: start, menu with keys 1 and 2, play, end. */
const MADE: Readonly<Record<string, Pick<FlowElement, 'type' | 'settings'>>> = {
  s: { type: 'start', settings: {} },
  m: {
    type: 'menu',
    settings: {
      prompt,
      keys: [
        { key: '1', description: 'Balance' },
        { key: '2', description: 'Agent' },
      ],
    },
  },
  p: { type: 'play', settings: { prompt } },
  e: { type: 'end', settings: {} },
};

/** A flow in short: ids with places, and lines as `from exit to`. */
export function flowOf(layout: Readonly<Record<string, Position>>, lines: readonly string[] = []): Flow {
  const elements = Object.keys(layout).map((id): FlowElement => {
    const made = MADE[id.charAt(0)];
    if (made === undefined) throw new Error(`No element is made for the id ${id}.`);
    return { id, name: id.toUpperCase(), ...made };
  });
  const connections = lines.map((line): Connection => {
    const [from = '', exit = '', to = ''] = line.split(' ');
    return { from, exit, to };
  });
  const header = { kind: 'flow', formatVersion: 1, id: 'flow', name: 'Flow', type: 'main' } as const;
  return { ...header, purpose: 'self-service', isReferenced: false, variables: [], elements, connections, layout };
}

export interface OpenCanvas {
  readonly canvas: CanvasHandle;
  readonly actions: CanvasActions;
  /** Shown beside the canvas, oldest first. */
  readonly notices: readonly string[];
  flow(): Flow;
  lines(): readonly string[];
  selection(): readonly string[];
  said(): string;
  /** Undo steps so far, by their names. */
  steps(): readonly string[];
}

/** An open canvas without a browser, for tests that act with the user's hands. */
export function openCanvas(flow: Flow): OpenCanvas {
  let now = 0;
  const clock = (): number => {
    now += 10_000;
    return now;
  };
  const store = createDocumentStore<Flow>(freshState('tenant', flow, 1), clock, { catalogue, formats });
  const notices: string[] = [];
  const canvas = createCanvasHandle(store, {
    tenant: () => tenantOf([flow]),
    t: (key, params = {}) => filled(textAt(key), params),
    say: ({ en }) => en,
    notify: (text) => notices.push(text),
    chance: chanceFrom(1),
  });
  const state = () => store.api.getState();
  return {
    canvas,
    actions: canvas.actions,
    notices,
    flow: () => state().document,
    lines: () => state().document.connections.map(({ from, exit, to }) => `${from} ${exit} ${to}`),
    selection: () => state().selection,
    said: () => canvas.session.getState().said.text,
    steps: () => state().history.past.map(({ label }) => label.en),
  };
}

function textAt(key: string): string {
  const path = key.split('.').slice(1);
  const found = path.reduce<unknown>((texts, part) => (texts as Record<string, unknown> | undefined)?.[part], texts);
  if (typeof found !== 'string') throw new Error(`There is no text ${key}.`);
  return found;
}

function filled(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name]));
}
