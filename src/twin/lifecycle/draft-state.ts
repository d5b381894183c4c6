import { type FlowLife, versionIn } from './flow-life.ts';

/** What people see of a flow's draft (domain.md §2.9); `official` and `gray`: it is what that version holds. */
export type DraftState = 'new' | 'editing' | 'unreleased' | 'official' | 'gray';

/** Somebody who has the flow open for editing. */
export interface Editor {
  /** Of a browser, not of a person: two tabs of one browser are one editor. */
  readonly editor: string;
  readonly author: string;
  /** Of the last request that came from the page; milliseconds since 1970. */
  readonly at: number;
}

/** An editor of whom nothing was heard for so long (ms) has left, whatever the page shows (domain.md §2.9). */
export const EDITING_ENDS_AFTER = 300_000;

/** Those who edit the flow now, but for oneself. */
export function otherEditors(editors: readonly Editor[], now: number, self: string | undefined): readonly Editor[] {
  return editors.filter(({ editor, at }) => editor !== self && now - at < EDITING_ENDS_AFTER);
}

/** @param hash of what would be frozen now */
export function draftState(life: FlowLife, hash: string, others: readonly Editor[]): DraftState {
  if (others.length > 0) return 'editing';
  for (const state of ['official', 'gray'] as const) if (versionIn(life, state)?.hash === hash) return state;
  return life.versions.length === 0 ? 'new' : 'unreleased';
}
