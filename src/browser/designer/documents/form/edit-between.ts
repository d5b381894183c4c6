import { jsonPointer } from '../../../../lib/json-pointer.ts';
import { sameJson } from '../../../../lib/same-json.ts';
import type { PointerEdit } from '../../../store/pointer-edit.ts';

type Plain = Readonly<Record<string, unknown>>;

/** The smallest place in which all differences between two values lie, and what stands there now; null: none. */
export function editBetween(before: unknown, after: unknown, path: readonly string[] = []): PointerEdit | null {
  if (sameJson(before, after)) return null;
  if (isPlain(before) && isPlain(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const changed = names.filter((name) => !sameJson(own(before, name), own(after, name)));
    const [only] = changed;
    if (changed.length === 1 && only !== undefined) {
      return editBetween(own(before, only), own(after, only), [...path, only]);
    }
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    const changed = before.flatMap((item, index) => (sameJson(item, after[index]) ? [] : [index]));
    const [only] = changed;
    if (changed.length === 1 && only !== undefined) {
      return editBetween(before[only], after[only], [...path, String(only)]);
    }
  }
  return { pointer: jsonPointer(path), ...(after === undefined ? {} : { value: after }) };
}

function own(value: Plain, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
