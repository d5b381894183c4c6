import type { Answer, CallFacts, CallInput, EndReason, Key, ServiceRequest, UserLevel, Wait } from './call.ts';
import type { Document } from './document.ts';
import type { CallEvent } from './event.ts';
import type { ExpressionMark, JsonSchema } from './json-schema.ts';
import type { Text } from './text.ts';
import type { Value, ValueMap } from './value.ts';

/**
 * Everything the kernel knows of an element type. One folder under `catalogue/elements` makes one; the kernel itself
 * knows none. `Settings` are the element's settings with all defaults filled in.
 */
export interface ElementType<Settings = ValueMap> {
  /** The folder's name, and the `type` in documents. */
  readonly type: string;
  /** Where the palette offers it; intelligent flows may use both (domain.md §3.1). */
  readonly family: 'common' | 'intelligent';
  readonly title: Text;
  /** Settings as the user writes them; the only place a property is declared. */
  readonly schema: JsonSchema;
  /** `start`: a flow has exactly one and enters there. `end`: nothing follows. */
  readonly role?: 'start' | 'end';
  /** The ways out, in drawing order; they may depend on the settings (menu keys, named conditions). */
  exits(settings: Settings): readonly Exit[];
  /** Whether the call may stand still here, for the caller, an answer or time. Absent: never. */
  waits?(settings: Settings): boolean;
  /** Whether it ends every circle through it one day, by counting for itself. Absent: no. */
  bounds?(settings: Settings): boolean;
  /** Whether the caller may be handed on to somebody: a queue, an agent, a number. Absent: never. */
  handsOver?(settings: Settings): boolean;
  /** Whether who gets the caller sits at an agent desk, where screen pop-ups open. Absent: never. */
  toDesk?(settings: Settings): boolean;
  /** Seconds that it waits for the customer at most: the session must last longer. Absent: no matter. */
  patience?(settings: Settings): number;
  /** Whether something must follow before the flow ends, or the caller is gone before being heard. Absent: no. */
  needsAfter?(settings: Settings): boolean;
  /** The other flow that the call goes to. Absent: none. */
  goesTo?(settings: Settings): FlowChange | undefined;
  /** Resources of the tenant that it needs beyond those its schema marks with `x-media`. Absent: none. */
  needs?(settings: Settings): readonly string[];
  /** What the element says or asks, in at most about 80 characters, for cards, outlines and reports. */
  summary(settings: Settings, names: Names): string;
  /** Turns settings into behaviour, once per flow; must not fail: bad settings fail when the call gets there. */
  compile(settings: Settings, build: Build): Behaviour;
}

/**
 * A way out of an element.
 * - `next`: goes on as planned; `condition`: a named condition holds; `default`: no condition holds
 * - `failure`: the element did not achieve what it is for (max failures, transfer refused)
 * - `preset`: timeout1, timeout2, nomatch1, nomatch2, error3; `error`: SYSERROR_INTERFACE, SYSERROR_INNER
 *
 * Presets and errors may stay undrawn (domain.md §2.3); the others must lead somewhere.
 */
export interface Exit {
  readonly id: string;
  readonly label: Text;
  readonly kind: 'next' | 'condition' | 'default' | 'failure' | 'preset' | 'error';
}

/** That a call goes on in another flow. */
export interface FlowChange {
  readonly flow: string;
  /** Whether it comes back to the element. */
  readonly returns: boolean;
}

/** Names of things as the user knows them, for summaries. */
export interface Names {
  /** Name of a document, or the id when there is none. */
  document(kind: string, id: string): string;
}

/** What a flow does when a call gets to an element. Both functions are pure but for what they do through `run`. */
export interface Behaviour {
  enter(run: Run): Outcome;
  /** Called with each input while the element waits; `null` means: not for me, go on waiting. */
  resume?(run: Run, input: ElementInput): Outcome | null;
}

/** What a waiting element hears of. Hang-up and late answers never reach it: the engine deals with them. */
export type ElementInput =
  | Exclude<CallInput, { type: 'hang-up' | 'agent-wanted' | 'answer' }>
  /** A chat message that was keyed digit by digit is over: nothing more comes between digits. */
  | { readonly type: 'message-ended'; readonly at: number }
  | { readonly type: 'answer'; readonly answer: Answer; readonly at: number }
  | { readonly type: 'returned'; readonly values: ValueMap; readonly at: number };

/** What the element wants to happen next. */
export type Outcome =
  | Leave
  | { readonly do: 'wait'; readonly wait: WaitFor }
  /** Timeout or no-match was counted before: the engine picks error3, timeoutN, nomatchN, or the default. */
  | { readonly do: 'preset'; readonly branch: 'timeout' | 'nomatch' }
  /** A system error: the engine picks SYSERROR_* or the exception flow. */
  | {
      readonly do: 'fail';
      readonly exit: 'SYSERROR_INTERFACE' | 'SYSERROR_INNER';
      readonly code: string;
      readonly message: string;
    }
  /** Go to another flow and never return. */
  | { readonly do: 'jump'; readonly flow: string; readonly element?: string }
  /** Run another flow with these of its variables set; it returns `take` as a `returned` input. */
  | { readonly do: 'call'; readonly flow: string; readonly give: ValueMap; readonly take: readonly string[] }
  /** The customer needs a person: a chat goes to its channel's queue; where there is none, the call goes on so. */
  | { readonly do: 'hand-over'; readonly otherwise: Leave | Extract<Outcome, { do: 'preset' }> }
  | { readonly do: 'end'; readonly reason: EndReason };

export interface Leave {
  readonly do: 'leave';
  readonly exit: string;
}

export type WaitFor = Omit<Wait, 'number'>;

/** What an element's behaviour is made with. Nothing here fails: what cannot be compiled fails when it is read. */
export interface Build {
  readonly flow: string;
  readonly element: { readonly id: string; readonly name: string };
  /**
   * A CEL expression; a text that does not compile throws an ExpressionError when it is read. `secrets` names what
   * beyond encrypted variables makes it sensitive (`RESULT.pin`).
   */
  expression(text: string, mark: ExpressionMark, secrets?: readonly string[]): Read<Value>;
  /** A text with `${...}` parts. */
  template(text: string): Read<string>;
  /** A variable to write, by its full name (`FLOW.card`, `GLOBAL.vip`). */
  variable(name: string): Slot;
  document(kind: string, id: string): Document | undefined;
  /** The tenant's own document. */
  readonly tenant: Document | undefined;
  /** The outcome that leaves by this exit; make it once, use it in every call. */
  leave(exit: string): Leave;
}

/** Reads a value in a running call. Throws only ExpressionError, which the engine turns into SYSERROR_INNER. */
export interface Read<T> {
  (run: Run): T;
  /** True when it reads an encrypted variable: what it gives must be masked in events. */
  readonly sensitive: boolean;
}

/** A variable as an element writes it. */
export interface Slot {
  readonly name: string;
  readonly sensitive: boolean;
}

/** The running call as an element sees it. */
export interface Run {
  readonly call: CallFacts;
  /** Milliseconds since the start of the call. */
  readonly at: number;
  readonly language: string;
  readonly timeZone: string;
  readonly tenantId: string;
  readonly calldata: ValueMap;
  /** IVRREQUEST: what the access side sent last. */
  readonly ivr: ValueMap;
  /** What the element put away for its next `resume`; null when it was entered anew. */
  memory: Value;
  /** What the recogniser remembers of this call: sent with every request, replaced by what the answer brings. */
  dialog: Value;
  /** How important the caller is, as the flow said last; null: it did not say. */
  level: UserLevel | null;
  /** RESULT and TOC: readable only until the element is left. */
  result: Value;
  toc: ValueMap;
  emit(event: CallEvent): void;
  /** Writes a variable and says so in the trace; a value of the wrong type throws an ExpressionError. */
  write(slot: Slot, value: Value): void;
  /** Sets one path of the call-associated data (`data.verifyResult`) and says so in the trace, masked if sensitive. */
  setCalldata(path: string, value: Value, isSensitive?: boolean): void;
  /** Sets IVRREQUEST.input: what the access side sent last. */
  setInput(input: string): void;
  setLanguage(language: string): void;
  /** The call goes on in another medium: SYS.callMediaType and the trace say so. */
  setMedia(media: CallFacts['media']): void;
  /** Counts what the access side reported; the counts choose among the preset branches (domain.md §2.4). */
  count(what: 'timeout' | 'nomatch'): void;
  clearCounts(): void;
  /** Puts all variables of the running flow back to their defaults and says so in the trace. */
  resetVariables(): void;
  /** The next key press, if it is this key and comes by then, is a habit and not an entry: it is ignored. */
  forgive(key: Key, until: number): void;
  /** Says that the caller has been handed on: when the flow ends now, the call was transferred. */
  markTransferred(): void;
  /** A number in [0, 1) from the call's seed. */
  chance(): number;
  /** Asks a service; events show `masked` instead of the request when it is given. */
  ask(request: ServiceRequest, until: number | null, masked?: ServiceRequest): Outcome;
}
