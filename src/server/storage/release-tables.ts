import type { Flow } from '../../kernel/model/flow.ts';
import type { VersionState } from '../../twin/lifecycle/flow-life.ts';
import type { LifeAction } from '../../twin/lifecycle/life-step.ts';

/** What was released, beside what is drafted. A time is ISO text in UTC with milliseconds. */
export interface ReleaseTables {
  release_bundles: ReleaseBundleRow;
  releases: ReleaseRow;
  release_history: ReleaseHistoryRow;
  flow_codes: FlowCodeRow;
  flow_editors: FlowEditorRow;
}

/** The frozen text; versions with the same content share it. */
export interface ReleaseBundleRow {
  tenant: string;
  /** SHA-256 of the text, in hexadecimal. */
  hash: string;
  text: string;
}

/** A version. Only its state and rules ever change. */
export interface ReleaseRow {
  tenant: string;
  flow: string;
  /** From 1, without gaps. */
  number: number;
  state: VersionState;
  /** Number rules as JSON. */
  rules: string;
  /** The flow's name and type when it was frozen. */
  name: string;
  type: Flow['type'];
  hash: string;
  at: string;
  author: string;
  note: string;
}

/** Something that was done with a version; never altered. */
export interface ReleaseHistoryRow {
  tenant: string;
  flow: string;
  /** From 1. */
  sequence: number;
  number: number;
  action: LifeAction | 'cloned';
  state: VersionState;
  rules: string;
  at: string;
  author: string;
  note: string;
}

/** The access code of a flow: it stays whatever is released or taken offline. */
export interface FlowCodeRow {
  tenant: string;
  flow: string;
  code: string;
}

/** A page that has a flow open for editing, and when it was last heard of. */
export interface FlowEditorRow {
  tenant: string;
  flow: string;
  editor: string;
  author: string;
  at: string;
}
