import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import { parsedJson } from './answer-draft.ts';

/** A piece of data as a row: `data.verifyResult` and what is typed for it (JSON, else a text). */
export interface DataRow {
  readonly name: string;
  readonly text: string;
}

export type ReadData =
  | { readonly ok: true; readonly value: ValueMap }
  | { readonly ok: false; readonly row: number; readonly wrong: 'name' | 'twice' };

/** Data as rows; what is within objects stands under dotted names. Null when a name has a dot of its own. */
export function dataRows(data: ValueMap, prefix = ''): readonly DataRow[] | null {
  const rows: DataRow[] = [];
  for (const [name, value] of Object.entries(data)) {
    if (!NAME.test(name) || RESERVED.has(name)) return null;
    const isBranch =
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
    const inner = isBranch
      ? dataRows(value as ValueMap, `${prefix}${name}.`)
      : [{ name: prefix + name, text: typed(value) }];
    if (inner === null) return null;
    rows.push(...inner);
  }
  return rows;
}

const NAME = /^[^.\s]+$/;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Rows as data; rows without a name are still being written and count for nothing. */
export function readRows(rows: readonly DataRow[]): ReadData {
  const root: Record<string, unknown> = {};
  for (const [row, { name, text }] of rows.entries()) {
    if (name === '' && text === '') continue;
    const steps = name.split('.');
    if (steps.some((step) => !NAME.test(step) || RESERVED.has(step))) return { ok: false, row, wrong: 'name' };
    if (!put(root, steps, readValue(text))) return { ok: false, row, wrong: 'twice' };
  }
  return { ok: true, value: root as ValueMap };
}

/** JSON that is an object; undefined when it is none. */
export function readObject(text: string): ValueMap | undefined {
  const value = text.trim() === '' ? {} : parsedJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ValueMap) : undefined;
}

function put(root: Record<string, unknown>, steps: readonly string[], value: Value): boolean {
  let at = root;
  for (const step of steps.slice(0, -1)) {
    const next = Object.hasOwn(at, step) ? at[step] : {};
    if (typeof next !== 'object' || next === null || Array.isArray(next)) return false;
    at[step] = next;
    at = next as Record<string, unknown>;
  }
  const last = steps.at(-1) ?? '';
  if (Object.hasOwn(at, last)) return false;
  at[last] = value;
  return true;
}

/** A text that would read as something else is typed in quotes. */
function typed(value: Value): string {
  return typeof value === 'string' && parsedJson(value) === undefined ? value : JSON.stringify(value);
}

function readValue(text: string): Value {
  const value = parsedJson(text);
  return value === undefined ? text : value;
}
