import type { Declared } from '../expressions/environment.ts';
import type { Behaviour, Leave, Slot } from '../model/element-type.ts';
import type { ChannelSettings, Tenant } from '../model/tenant.ts';
import type { Value, ValueMap, ValueType } from '../model/value.ts';

/** A tenant's flows, compiled. Flows are compiled when a call first gets to them. */
export interface Program {
  /** Content hash of the documents; states carry it so that a call never resumes on other documents. */
  readonly identity: string;
  /** What it was compiled from: for the services around a call. */
  readonly tenant: Tenant;
  readonly timeZone: string;
  readonly tenantId: string;
  readonly languages: readonly string[];
  readonly globals: readonly CompiledVariable[];
  readonly globalDefaults: readonly Value[];
  readonly exceptionFlow: string | null;
  /** Channels by id: what a text call takes from the one it comes by. */
  readonly channels: ReadonlyMap<string, ChannelSettings>;
  /** The compiled flow, or undefined when the tenant has none of that id, or it has no start. */
  flow(id: string): CompiledFlow | undefined;
}

/** A variable of a flow or of the tenant; its place in the list is its slot. */
export interface CompiledVariable extends Declared {
  /** Never decrypted on read: only the mask is kept (domain.md §2.7). */
  readonly opaque: boolean;
}

/** One flow: variables in slots, elements as behaviours, connections as references. */
export interface CompiledFlow {
  readonly id: string;
  readonly variables: readonly CompiledVariable[];
  readonly defaults: readonly Value[];
  readonly start: Node;
  readonly nodes: ReadonlyMap<string, Node>;
}

/** An element in its flow. `exits` and `behaviour` are filled in after all nodes exist, for they refer to each other. */
export interface Node {
  readonly id: string;
  readonly flow: CompiledFlow;
  readonly exits: Map<string, CompiledLeave>;
  behaviour: Behaviour;
}

/** A way out with its destination; null when no line is drawn. */
export interface CompiledLeave extends Leave {
  readonly to: Node | null;
}

/** A variable to write, resolved to its slot. `index` is -1 when no such variable is declared. */
export interface CompiledSlot extends Slot {
  readonly scope: 'flow' | 'global';
  readonly index: number;
  readonly type: ValueType;
  readonly opaque: boolean;
}

export const NO_VALUES: ValueMap = Object.freeze({});
