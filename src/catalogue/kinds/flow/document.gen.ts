// Written by `npm run gen` from the schema.json files. Do not edit.
import type { FlowElement } from '../../../kernel/model/flow.ts';
import type { Variable } from '../../parts/variable/variable.gen.ts';

/** A document of the kind "flow", with all defaults filled in. */
export type FlowDocument = {
  readonly kind: 'flow';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Flow type */
  readonly type: 'main' | 'exception' | 'subflow';
  /** An identity authentication is entered by an agent's hang-up transfer and gives the caller back. */
  readonly purpose: 'self-service' | 'identity-authentication';
  /** Whether called routes and agents may pick the flow. */
  readonly isReferenced: boolean;
  /** What callers enter may go only to encrypted variables. */
  readonly secure: boolean;
  /** Flow variables */
  readonly variables: readonly Variable[];
  /** Elements */
  readonly elements: readonly FlowElement[];
  /** Connections */
  readonly connections: readonly ({
    /** From */
    readonly from: string;
    /** Exit */
    readonly exit: string;
    /** To */
    readonly to: string;
  })[];
  /** Notes */
  readonly notes: readonly ({
    /** Id */
    readonly id: string;
    /** Text */
    readonly text: string;
    /** X */
    readonly x: number;
    /** Y */
    readonly y: number;
    /** Width */
    readonly width: number;
    /** Height */
    readonly height: number;
    /** Colour */
    readonly colour: 'yellow' | 'blue' | 'green' | 'red' | 'grey';
    /** The element that the note is about; it moves with it. */
    readonly anchor?: string;
  })[];
  /** Frames */
  readonly frames: readonly ({
    /** Id */
    readonly id: string;
    /** Title */
    readonly title: string;
    /** X */
    readonly x: number;
    /** Y */
    readonly y: number;
    /** Width */
    readonly width: number;
    /** Height */
    readonly height: number;
    /** Colour */
    readonly colour: 'yellow' | 'blue' | 'green' | 'red' | 'grey';
  })[];
  /** Where each element is drawn, in canvas units. */
  readonly layout: { readonly [name: string]: {
    readonly x: number;
    readonly y: number;
  } };
};
