import type { AgentDocument } from '../../../catalogue/kinds/agent/document.gen.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { sameJson } from '../../../lib/same-json.ts';

/** Which agents: some by their IDs, or all of a segment. */
export type Selection =
  | { readonly by: 'ids'; readonly workNos: readonly string[] }
  | { readonly by: 'segment'; readonly from: number; readonly to: number; readonly makesMissing: boolean };

/** What becomes of each; what is absent stays as it is. */
export interface BatchSettings {
  readonly role?: AgentDocument['role'];
  readonly type?: AgentDocument['type'];
  readonly intelligentRecognition?: boolean;
  /** Ids of skill queues with which theirs are replaced. */
  readonly queues?: readonly string[];
}

/** One agent before and after. */
export interface BatchRow {
  readonly after: Document;
  /** Null: it is made. */
  readonly before: Document | null;
  readonly workNo: string;
  /** Fields that differ. */
  readonly changed: readonly string[];
}

/** A segment is at most so long: a mistyped digit must not make a hundred thousand agents. */
export const LONGEST_SEGMENT = 1000;

/** What a batch would do, in order of the IDs; agents that would stay as they are included. */
export function batchPlan(
  agents: readonly Document[],
  selection: Selection,
  settings: BatchSettings,
): readonly BatchRow[] {
  const known = new Map(agents.map((agent) => [String(agent.workNo), agent]));
  return workNosOf(selection, known)
    .map((workNo) => rowOf(workNo, known.get(workNo) ?? null, settings))
    .sort((a, b) => Number(a.workNo) - Number(b.workNo));
}

function workNosOf(selection: Selection, known: ReadonlyMap<string, Document>): readonly string[] {
  if (selection.by === 'ids') return selection.workNos.filter((workNo) => known.has(workNo));
  const { from, to, makesMissing } = selection;
  const count = Math.min(Math.max(0, to - from + 1), LONGEST_SEGMENT);
  const all = Array.from({ length: count }, (_, index) => String(from + index));
  return makesMissing ? all : all.filter((workNo) => known.has(workNo));
}

function rowOf(workNo: string, before: Document | null, { queues, ...plain }: BatchSettings): BatchRow {
  const base: Document = before ?? {
    ...{ kind: 'agent', formatVersion: 1, id: `agent-${workNo}`, name: `Agent ${workNo}`, workNo },
    account: `agent${workNo}`,
  };
  const theirs = (base.queues ?? []) as AgentDocument['queues'];
  // Weights that were set for a queue stay when it stays.
  const replaced = queues?.map((queue) => theirs.find((row) => row.queue === queue) ?? { queue });
  const after: Document = { ...base, ...plain, ...(replaced === undefined ? {} : { queues: replaced }) };
  const fields = [...Object.keys(plain), ...(queues === undefined ? [] : ['queues'])];
  const changed =
    before === null ? fields : fields.filter((field) => !sameJson(before[field] ?? PRESETS[field], after[field]));
  return { workNo, before, after, changed };
}

const PRESETS: Readonly<Record<string, unknown>> = {
  role: 'common',
  type: 'voice',
  intelligentRecognition: false,
  queues: [],
};
