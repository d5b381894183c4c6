import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { readDocument } from '../../../kernel/documents/read-document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { type Tenant, tenantOf } from '../../../kernel/model/tenant.ts';
import { createDocumentStore, type DocumentStore, type Gesture, type Ran, type Runnable } from '../document-store.ts';
import { freshState } from '../open-state.ts';

const folder = 'samples/bank-line/flows';

/** The flows of a sample: what random editing starts from, and what it imports. */
export const sampleFlows: readonly Flow[] = readdirSync(folder)
  .sort()
  .map((file) => readDocument(readFileSync(`${folder}/${file}`, 'utf8'), { formats }).document as Flow)
  .map(placed);

export const sampleTenant: Tenant = tenantOf(sampleFlows);

export const context = { catalogue, formats };

/** Every element has a place, as in any flow that was drawn and not written. */
function placed(flow: Flow): Flow {
  const layout = Object.fromEntries(
    flow.elements.map(({ id }, index) => [id, flow.layout[id] ?? { x: 0, y: index * 100 }]),
  );
  return { ...flow, layout };
}

/** An editor with a clipboard and a clock, as random editing uses it. */
export interface World {
  readonly store: DocumentStore<Flow>;
  readonly first: Flow;
  clipboard: string;
  gesture: Gesture<Flow> | null;
  now: number;
  /** How often each command has changed something. */
  readonly done: Map<string, number>;
  run<P>(command: Runnable<Flow, P>, params: P, group?: string): Ran;
}

export function newWorld(first: Flow, done: Map<string, number>): World {
  const world: World = {
    store: createDocumentStore(freshState('bank-line', first, 1), () => world.now, context),
    first,
    clipboard: '',
    gesture: null,
    now: 0,
    done,
    run(command, params, group) {
      const before = world.store.api.getState().document;
      const ran =
        world.gesture?.run(command, params) ?? world.store.run(command, params, group === undefined ? {} : { group });
      const changed = world.store.api.getState().document !== before;
      if (changed && !ran.ok) throw new Error(`${command.id} was refused (${ran.reason.en}) and changed the document.`);
      if (changed) done.set(command.id, (done.get(command.id) ?? 0) + 1);
      return ran;
    },
  };
  return world;
}

export function flowOf(world: World): Flow {
  return world.store.api.getState().document;
}
