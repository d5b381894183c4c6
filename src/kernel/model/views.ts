import type { Document } from './document.ts';
import type { ElementType, Exit, FlowChange } from './element-type.ts';
import type { Flow, FlowElement } from './flow.ts';
import type { ExpressionMark } from './json-schema.ts';
import type { Marked } from './marked.ts';
import type { Tenant, TenantSettings } from './tenant.ts';
import type { Text } from './text.ts';
import type { ValueMap, ValueType } from './value.ts';

/** What a tenant's documents say, read through the catalogue. Documents have all defaults filled in. */
export interface TenantView {
  readonly tenant: Tenant;
  readonly settings: TenantSettings | undefined;
  document(kind: string, id: string): Document | undefined;
  /** In order of their ids. */
  documents(kind: string): readonly Document[];
  flow(id: string): FlowView | undefined;
  flows(): readonly FlowView[];
  /** Undefined for a document that the tenant does not have. */
  view(kind: string, id: string): DocumentView | undefined;
  /** All documents, in the order of kinds and ids. */
  views(): readonly DocumentView[];
  /** Title of a document kind; the kind itself when there is no such kind. */
  titleOf(kind: string): Text;
}

/** A document and what its annotations tell; of a flow, with those of all its elements. */
export interface DocumentView {
  readonly tenant: TenantView;
  readonly document: Document;
  marked(): Marked;
  /** Its own expressions and texts, checked without any variables: those of flows stand in the flows' views. */
  readings(): readonly Reading[];
}

/** What a flow says without running it. All of it is calculated when it is first asked for, once. */
export interface FlowView {
  readonly tenant: TenantView;
  /** With all defaults filled in, except in settings: those stand in the elements' views. */
  readonly flow: Flow;
  /** In order of their ids; of elements that share an id only the first is drawn. */
  readonly elements: readonly ElementView[];
  /** Where calls enter; a correct flow has exactly one. */
  readonly starts: readonly ElementView[];
  element(id: string): ElementView | undefined;
  /** Lines from an exit that the element has to an element that is there, in order of exits. */
  linesFrom(element: ElementView): readonly Line[];
  linesTo(element: ElementView): readonly Line[];
  isReachable(element: ElementView): boolean;
  /**
   * Whether planned ways lead from here to where the flow ends or leaves for another flow. System errors are no
   * plan; an exit that must be drawn and is not may yet lead there.
   */
  reachesEnd(element: ElementView): boolean;
  /** The largest groups of these elements in which every one leads to every other, and to itself. */
  circles(elements: readonly ElementView[]): readonly (readonly ElementView[])[];
  /** All expressions and texts that are evaluated when a call is at the element, checked. */
  readings(element: ElementView): readonly Reading[];
  /** Resources it needs, also through documents it refers to. */
  media(element: ElementView): readonly NeededMedia[];
  /** Whether a FLOW variable has a value when a call comes to the element; `always` where no call comes. */
  assigned(element: ElementView, variable: string): Assigned;
}

export type Assigned = 'always' | 'sometimes' | 'never';

/** An element in its flow. */
export interface ElementView {
  readonly element: FlowElement;
  /** Undefined when the catalogue has no such type, or the settings are too broken for it to say anything. */
  readonly type: ElementType | undefined;
  /** JSON pointer to the element in its flow; paths in `marked` go on from here. */
  readonly path: string;
  /** With all defaults filled in. */
  readonly settings: ValueMap;
  readonly exits: readonly Exit[];
  readonly marked: Marked;
  /** See ElementType. */
  readonly waits: boolean;
  readonly bounds: boolean;
  readonly handsOver: boolean;
  readonly patience: number;
  readonly needsAfter: boolean;
  readonly goesTo: FlowChange | undefined;
}

/** A connection that is sound. `path` is the connection's JSON pointer in the flow. */
export interface Line {
  readonly from: ElementView;
  readonly exit: Exit;
  readonly to: ElementView;
  readonly path: string;
}

/** An expression, or a text with expressions, as it is read in a flow. */
export interface Reading {
  readonly text: string;
  /** JSON pointer in the flow: to the text, or to the reference through which a document's text is read. */
  readonly path: string;
  /** What an expression must give; undefined: the text is a template. */
  readonly mark: ExpressionMark | undefined;
  /** The document in which the text stands, when it is not the flow. */
  readonly from?: { readonly kind: string; readonly id: string; readonly name: string };
  readonly check: Check;
}

/** What is known of a text before the call. */
export type Check =
  | {
      readonly ok: true;
      /** `any`: not known before the call. */
      readonly type: ValueType | 'null' | 'any';
      /** Variables it reads, such as `FLOW.card`, sorted. */
      readonly reads: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly CheckProblem[] };

/** See the Problem of kernel/expressions. */
export interface CheckProblem {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface NeededMedia {
  readonly media: string;
  /** JSON pointer in the flow. */
  readonly path: string;
}

/** A flow that is about to be released. */
export interface ReleaseView {
  /** All that would be frozen. */
  readonly tenant: TenantView;
  readonly flow: FlowView;
  /** Versions of all flows of the tenant that answer calls now. */
  readonly live: readonly LiveVersion[];
}

/** A version that answers calls. */
export interface LiveVersion {
  readonly flow: string;
  /** The flow's, as it is drafted. */
  readonly name: string;
  readonly type: Flow['type'];
  readonly state: 'official' | 'gray';
  /** Such as V1.0. */
  readonly version: string;
  /** Whether the draft would be released as the same. */
  readonly isDraft: boolean;
}
