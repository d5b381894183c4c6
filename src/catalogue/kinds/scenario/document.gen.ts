// Written by `npm run gen` from the schema.json files. Do not edit.
import type { CallerAction } from '../../parts/caller-action/caller-action.gen.ts';
import type { Expectation } from '../../parts/expectation/expectation.gen.ts';
import type { MockAnswer } from '../../parts/mock-answer/mock-answer.gen.ts';
import type { Value } from '../../../kernel/model/value.ts';

/** A document of the kind "scenario", with all defaults filled in. */
export type ScenarioDocument = {
  readonly kind: 'scenario';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Flow */
  readonly flow: string;
  /** Call */
  readonly call: {
    /** Call ID */
    readonly callId: string;
    /** Caller */
    readonly caller: string;
    /** Called number */
    readonly called: string;
    /** Media */
    readonly media: 'audio' | 'video' | 'text';
    /** The one that a text call comes by; a web page when absent. */
    readonly channel?: string;
    /** Whose domains the recogniser looks into; the channel's when absent. */
    readonly robot?: string;
    /** Direction */
    readonly direction: 'inbound' | 'outbound';
    /** Origin */
    readonly origin: 'caller' | 'agent-hang-up-transfer';
    /** UTC. */
    readonly startsAt: string;
    /** The tenant's first when absent. */
    readonly language?: string;
    /** Call-associated data */
    readonly calldata: { readonly [name: string]: Value };
    /** Those that do not start with their defaults, by name without GLOBAL. */
    readonly globals?: { readonly [name: string]: Value };
    /** Seed */
    readonly seed: number;
  };
  /** What the caller does */
  readonly caller: readonly CallerAction[];
  /** What the outside answers */
  readonly answers: readonly MockAnswer[];
  /** What is compared */
  readonly checks: readonly ('heard' | 'visited' | 'set' | 'sent' | 'ended')[];
  /** What must happen, in order */
  readonly expect: readonly Expectation[];
};
