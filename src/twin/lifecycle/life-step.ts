import type { Flow } from '../../kernel/model/flow.ts';
import type { VersionState } from './flow-life.ts';
import type { NumberRule } from './number-rule.ts';

/** Something that is done in the life of a flow. Rules are those of a version that becomes gray; else none. */
export type LifeStep =
  /** Freezes the draft as the version of this number. */
  | {
      readonly do: 'release';
      readonly flow: string;
      readonly number: number;
      readonly type: Flow['type'];
      readonly hash: string;
      readonly to: 'official' | 'gray';
      readonly rules: readonly NumberRule[];
    }
  /** Brings a version to another state: publishes a gray one, releases an earlier one again, takes one offline. */
  | {
      readonly do: 'change-state';
      readonly flow: string;
      readonly number: number;
      readonly to: VersionState;
      readonly rules: readonly NumberRule[];
    };

/** How the history calls what became of a version. `replaced`: another one took its place. */
export type LifeAction = 'released' | 'published' | 'released-again' | 'rules-changed' | 'taken-offline' | 'replaced';
