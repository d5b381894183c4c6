import type { DraftState } from './draft-state.ts';
import type { VersionState } from './flow-life.ts';

export type DraftOperation = 'edit' | 'change-attributes' | 'delete' | 'release';
export type VersionOperation = 'clone' | 'test' | 'view' | 'publish' | 'cancel' | 'release-again' | 'change-rules';

const DRAFT: readonly DraftOperation[] = ['edit', 'change-attributes', 'delete', 'release'];

const OF_DRAFTS: Readonly<Record<DraftState, readonly DraftOperation[]>> = {
  new: DRAFT,
  // Whoever has it open edits on; what two save is settled when it is saved (domain.md §2.9 locks instead).
  editing: ['edit'],
  unreleased: DRAFT,
  // What is released never changes: editing goes on in the next version.
  official: ['edit'],
  gray: ['edit'],
};

const OF_VERSIONS: Readonly<Record<VersionState, readonly VersionOperation[]>> = {
  official: ['clone', 'test', 'view', 'cancel'],
  gray: ['clone', 'test', 'view', 'publish', 'change-rules', 'cancel'],
  offline: ['clone', 'test', 'view', 'release-again'],
};

/** What may be done with a draft (domain.md §2.9). A flow of which any version answers calls is not deleted. */
export function draftOperations(state: DraftState, isLive: boolean): readonly DraftOperation[] {
  return OF_DRAFTS[state].filter((operation) => operation !== 'delete' || !isLive);
}

/** What may be done with a version that was released. */
export function versionOperations(state: VersionState): readonly VersionOperation[] {
  return OF_VERSIONS[state];
}
