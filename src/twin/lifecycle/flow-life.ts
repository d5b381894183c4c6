import type { Flow } from '../../kernel/model/flow.ts';
import type { NumberRule } from './number-rule.ts';

/** `official` serves all numbers, `gray` those that its rules name, `offline` none (domain.md §2.9). */
export type VersionState = 'official' | 'gray' | 'offline';

/** A frozen version of a flow. Only its state and the rules that come with it ever change. */
export interface Version {
  /** From 1; see versionName. */
  readonly number: number;
  readonly state: VersionState;
  /** The flow's, when it was frozen. */
  readonly type: Flow['type'];
  /** Content hash of what was frozen. */
  readonly hash: string;
  /** Of a gray version at least one; of others none. */
  readonly rules: readonly NumberRule[];
}

/** The versions of a flow, by number: none is missing. */
export interface FlowLife {
  readonly versions: readonly Version[];
  /** By which calls are put through to the flow; null until it is first released. */
  readonly accessCode: string | null;
}

/** Of all flows of a tenant that were ever released, by the flow's id. */
export type TenantLife = ReadonlyMap<string, FlowLife>;

export const UNRELEASED: FlowLife = Object.freeze({ versions: [], accessCode: null });

export function lifeOf(life: TenantLife, flow: string): FlowLife {
  return life.get(flow) ?? UNRELEASED;
}

/** The version that is in this state; there is at most one official and one gray version. */
export function versionIn({ versions }: FlowLife, state: 'official' | 'gray'): Version | undefined {
  return versions.find((version) => version.state === state);
}

/** The number that the draft gets when it is released. */
export function nextNumber({ versions }: FlowLife): number {
  return versions.length + 1;
}
