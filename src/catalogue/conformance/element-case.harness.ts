import { compile } from '../../kernel/engine/compile.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { CallFacts, CallInput, EndReason } from '../../kernel/model/call.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { ElementType, Names } from '../../kernel/model/element-type.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { fillDefaults } from '../../kernel/model/fill-defaults.ts';
import type { Flow, Variable } from '../../kernel/model/flow.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';
import type { Before } from './conduct-call.harness.ts';
import { settledTenant } from './settled-tenant.harness.ts';

/** One golden case of an element type: a row of its `cases.json`. */
export interface ElementCase {
  readonly name: string;
  readonly settings: ValueMap;
  /** The settings break the schema on purpose. */
  readonly invalid?: true;
  /** Other documents of the tenant; header fields that do not matter may be left out. */
  readonly documents?: readonly Partial<Document>[];
  /** FLOW variables; what has to be set before the element is their default. */
  readonly variables?: readonly Variable[];
  readonly call?: Partial<CallFacts>;
  readonly before?: Before;
  /** Exits from which no line is drawn; from all others one leads to the end of the flow. */
  readonly undrawn?: readonly string[];
  readonly inputs?: readonly CallInput[];
  readonly expect: {
    /** The exit by which the element was left. */
    readonly exit?: string;
    readonly ended?: EndReason;
    readonly variables?: ValueMap;
    readonly calldata?: ValueMap;
    readonly ivr?: ValueMap;
    readonly language?: string;
    readonly dialog?: Value;
    readonly counts?: { readonly timeouts: number; readonly nomatches: number };
    readonly exits?: readonly string[];
    readonly summary?: string;
    /** The golden trace of the element, from entering to leaving. */
    readonly events?: readonly CallEvent[];
  };
}

/** The element under test has this id in its flow. */
export const ELEMENT = 'it';

/** The tenant of a case: start, the element, and an end. */
export function documentsOfCase(type: ElementType, row: ElementCase, catalogue: Catalogue): readonly Document[] {
  const element = { id: ELEMENT, type: type.type, name: type.title.en, settings: row.settings };
  const exits = type.role === 'end' ? [] : exitsOf(type, row.settings, catalogue);
  const drawn = [...new Set(exits)].filter((exit) => !(row.undrawn ?? []).includes(exit));
  const isStart = type.role === 'start';
  const flow: Flow = {
    kind: 'flow',
    formatVersion: 1,
    id: 'flow',
    name: 'Flow',
    type: 'main',
    purpose: 'self-service',
    isReferenced: true,
    variables: row.variables ?? [],
    elements: [
      ...(isStart ? [] : [{ id: 'start', type: 'start', name: 'Start', settings: {} }]),
      element,
      { id: 'end', type: 'end', name: 'End', settings: {} },
    ],
    connections: [
      ...(isStart ? [] : [{ from: 'start', exit: 'next', to: ELEMENT }]),
      ...drawn.map((exit) => ({ from: ELEMENT, exit, to: 'end' })),
    ],
    layout: {},
  };
  return settledTenant([flow, ...(row.documents ?? [])]);
}

export function programOf(documents: readonly Document[], catalogue: Catalogue): Program {
  return compile(tenantOf(documents), catalogue, 'case');
}

export function exitsOf(type: ElementType, settings: ValueMap, catalogue: Catalogue): readonly string[] {
  return type.exits(filledSettings(type, settings, catalogue)).map(({ id }) => id);
}

export function summaryOf(type: ElementType, row: ElementCase, catalogue: Catalogue): string {
  const names: Names = {
    document: (kind, id) => (row.documents ?? []).find((d) => d.kind === kind && d.id === id)?.name ?? id,
  };
  return type.summary(filledSettings(type, row.settings, catalogue), names);
}

export function filledSettings(type: ElementType, settings: ValueMap, catalogue: Catalogue): ValueMap {
  return fillDefaults(type.schema, catalogue.definitions, settings);
}

/** What happened inside the element: from entering it to leaving it, or to the end of the call. */
export function insideElement(events: readonly CallEvent[], flow = 'flow', element = ELEMENT): readonly CallEvent[] {
  const from = events.findIndex((e) => e.type === 'element-entered' && e.flow === flow && e.element === element);
  const leaves = (event: CallEvent, i: number): boolean =>
    i > from && ['element-left', 'call-ended', 'flow-entered'].includes(event.type);
  const to = events.findIndex(leaves);
  return from < 0 ? [] : events.slice(from, to < 0 ? undefined : to + 1);
}

/** The exit by which the element was left first. */
export function exitTaken(events: readonly CallEvent[], element = ELEMENT): string | undefined {
  for (const event of events) if (event.type === 'element-left' && event.element === element) return event.exit;
  return undefined;
}

/** The values of FLOW and GLOBAL variables by their full names. */
export function variablesOf(
  program: Program,
  frame: { flow: string; variables: readonly Value[] },
  globals: readonly Value[],
): ValueMap {
  const flow = program.flow(frame.flow)?.variables ?? [];
  return Object.fromEntries([
    ...flow.map(({ name }, i) => [`FLOW.${name}`, frame.variables[i] ?? null] as const),
    ...program.globals.map(({ name }, i) => [`GLOBAL.${name}`, globals[i] ?? null] as const),
  ]);
}
