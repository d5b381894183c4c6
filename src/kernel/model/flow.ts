import type { Document } from './document.ts';
import type { Value, ValueMap, ValueType } from './value.ts';

/** A flow drawn as a graph (domain.md §2.3, §2.9). */
export interface Flow extends Document {
  readonly kind: 'flow';
  /** A tenant has one main and one exception flow, and as many subflows as it likes. */
  readonly type: 'main' | 'exception' | 'subflow';
  /** What the flow is for; an identity authentication is entered by an agent's hang-up transfer (seed §4.4.5). */
  readonly purpose: 'self-service' | 'identity-authentication';
  /** Whether called routes and agents may pick the flow, or only other flows. */
  readonly isReferenced: boolean;
  /** What callers enter may go only to encrypted variables (domain.md §2.7). */
  readonly secure?: boolean;
  readonly variables: readonly Variable[];
  readonly elements: readonly FlowElement[];
  readonly connections: readonly Connection[];
  readonly layout: Readonly<Record<string, Position>>;
  readonly notes?: readonly Note[];
  readonly frames?: readonly Frame[];
}

/** A text on the canvas; means nothing to a call. */
export interface Note extends Position {
  readonly id: string;
  readonly text: string;
  readonly width?: number;
  readonly height?: number;
  readonly colour?: Colour;
  /** Id of the element that it is about and moves with. */
  readonly anchor?: string;
}

/** A titled rectangle behind elements; means nothing to a call. */
export interface Frame extends Position {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly colour?: Colour;
}

export type Colour = 'yellow' | 'blue' | 'green' | 'red' | 'grey';

export interface FlowElement {
  readonly id: string;
  /** Name of the element type's folder under `catalogue/elements`. */
  readonly type: string;
  readonly name: string;
  readonly description?: string;
  readonly settings: ValueMap;
}

/** A line from an exit of one element to the next element. */
export interface Connection {
  readonly from: string;
  readonly exit: string;
  readonly to: string;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A declared variable: FLOW.* in a flow, GLOBAL.* in the tenant (domain.md §2.7). */
export interface Variable {
  readonly name: string;
  readonly type: ValueType;
  readonly default?: Value;
  /** `encrypted-not-decrypted` is never readable again: every read gives `******`. */
  readonly encryption?: 'none' | 'encrypted' | 'encrypted-not-decrypted';
  readonly description?: string;
}
