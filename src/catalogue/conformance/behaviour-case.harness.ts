import type { CallFacts, CallInput, CallState } from '../../kernel/model/call.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import type { Connection, Flow, FlowElement, Variable } from '../../kernel/model/flow.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import type { Before } from './conduct-call.harness.ts';
import { settledTenant } from './settled-tenant.harness.ts';

/** A case of the engine's behaviour: a row of `kernel/engine/behaviour/cases.json`. The call enters the first flow. */
export interface BehaviourCase {
  /** Numbers in the engine's README that the case shows. */
  readonly rules: readonly number[];
  readonly name: string;
  readonly flows: readonly FlowSketch[];
  readonly documents?: readonly Partial<Document>[];
  readonly call?: Partial<CallFacts>;
  readonly before?: Before;
  readonly inputs?: readonly CallInput[];
  readonly expect: {
    /** Exits by which elements other than start were left, in order: `ask:next`. */
    readonly left?: readonly string[];
    /** What the caller heard, in order. */
    readonly heard?: readonly string[];
    /** Codes of errors, in order. */
    readonly errors?: readonly string[];
    readonly variables?: ValueMap;
    readonly state?: Partial<CallState>;
    /** Events that must be there, each at least in these parts. */
    readonly includes?: readonly Partial<CallEvent>[];
    readonly excludes?: readonly Partial<CallEvent>[];
  };
}

/** A flow written short: it has a `start` and an `end` besides the elements that are told. */
export interface FlowSketch {
  readonly id: string;
  readonly type?: Flow['type'];
  readonly variables?: readonly Variable[];
  readonly elements?: Readonly<Record<string, { readonly type: string; readonly settings?: ValueMap }>>;
  /** `ask > end` from the exit `next`, `ask:failure > end` from another. */
  readonly lines: readonly string[];
}

export function documentsOfBehaviour({ flows, documents = [] }: BehaviourCase): readonly Document[] {
  return settledTenant([...flows.map(flowOf), ...documents]);
}

function flowOf({ id, type, variables = [], elements = {}, lines }: FlowSketch): Flow {
  const told = Object.entries(elements).map(
    ([element, { type: elementType, settings = {} }]): FlowElement => ({
      id: element,
      type: elementType,
      name: element,
      settings,
    }),
  );
  return {
    kind: 'flow',
    formatVersion: 1,
    id,
    name: id,
    type: type ?? 'main',
    purpose: 'self-service',
    isReferenced: true,
    variables,
    elements: [
      { id: 'start', type: 'start', name: 'start', settings: {} },
      ...told,
      { id: 'end', type: 'end', name: 'end', settings: {} },
    ],
    connections: lines.map(connectionOf),
    layout: {},
  };
}

function connectionOf(line: string): Connection {
  const [left = '', to = ''] = line.split(' > ');
  const [from = '', ...exit] = left.split(':');
  return { from, exit: exit.length === 0 ? 'next' : exit.join(':'), to };
}
