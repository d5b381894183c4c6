import { applyPatches, enablePatches, type Patch } from 'immer';
import type { Document } from '../../kernel/model/document.ts';
import type { Text } from '../../kernel/model/text.ts';
import type { SharedStep } from './shared-step.ts';

enablePatches();

/** One undo step. Plain JSON: the journal keeps it. */
export interface Entry {
  readonly label: Text;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** Steps of one group that follow each other quickly become one. */
  readonly group: string | null;
  /** Milliseconds since 1970: when the step was last added to. */
  readonly at: number;
  /** What other documents did with it, and undo with it. */
  readonly step?: SharedStep;
}

export interface History {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

/** Steps that are kept; the oldest are forgotten first. */
const LONGEST = 500;

/** Steps of one group within this time are one step (ms). */
const BURST = 1000;

export const NO_HISTORY: History = { past: [], future: [] };

/** The history with one more step, or with the last one grown when both belong to one burst. */
export function remembered(history: History, entry: Entry): History {
  const last = history.past[history.past.length - 1];
  const grows = last !== undefined && entry.group !== null && last.group === entry.group && entry.at - last.at < BURST;
  if (!grows || history.future.length > 0) return { past: [...history.past.slice(1 - LONGEST), entry], future: [] };
  const grown: Entry = {
    ...entry,
    patches: [...last.patches, ...entry.patches],
    inverse: [...entry.inverse, ...last.inverse],
  };
  return { past: [...history.past.slice(0, -1), grown], future: [] };
}

/** The document and history before the last step; null when there is none. */
export function undone<D extends Document>(document: D, history: History): { document: D; history: History } | null {
  const entry = history.past[history.past.length - 1];
  if (entry === undefined) return null;
  return {
    document: applyPatches(document, entry.inverse as Patch[]),
    history: { past: history.past.slice(0, -1), future: [entry, ...history.future] },
  };
}

/** The document and history after the step that was undone last; null when there is none. */
export function redone<D extends Document>(document: D, history: History): { document: D; history: History } | null {
  const [entry, ...future] = history.future;
  if (entry === undefined) return null;
  return {
    document: applyPatches(document, entry.patches as Patch[]),
    history: { past: [...history.past, { ...entry, group: null }], future },
  };
}
