import type { Text } from '../../kernel/model/text.ts';
import { pointerSegments, valueAt } from '../../lib/json-pointer.ts';
import { sameJson } from '../../lib/same-json.ts';
import { bringTo } from './bring-to.ts';

type Plain = Record<string, unknown>;

/** A change of one place: JSON pointer and new value; without a value the place is removed. */
export interface PointerEdit {
  readonly pointer: string;
  readonly value?: unknown;
}

/** Why nothing can be set at this place, or null. */
export function refusePointer(root: unknown, { pointer, value }: PointerEdit): Text | null {
  const segments = pointerSegments(pointer);
  const last = segments.at(-1);
  if (last === undefined) return isPlain(value) ? null : nowhere(pointer);
  const parent = valueAt(root, pointer.slice(0, pointer.lastIndexOf('/')));
  if (Array.isArray(parent)) {
    const most = value === undefined ? parent.length - 1 : parent.length;
    return /^(0|[1-9]\d*)$/.test(last) && Number(last) <= most ? null : nowhere(pointer);
  }
  return isPlain(parent) && last !== '__proto__' ? null : nowhere(pointer);
}

/** Sets or removes what stands at the place; the place was not refused. The empty pointer changes the root itself. */
export function editAt(root: object, { pointer, value }: PointerEdit): void {
  const last = pointerSegments(pointer).at(-1);
  if (last === undefined) {
    bringTo(root, value);
    return;
  }
  const parent = valueAt(root, pointer.slice(0, pointer.lastIndexOf('/'))) as Plain;
  const before = Object.hasOwn(parent, last) ? parent[last] : undefined;
  if (value === undefined) {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  } else if (sameKindOfContainer(before, value)) bringTo(before, value);
  else if (!sameJson(before, value)) parent[last] = structuredClone(value);
}

function sameKindOfContainer(a: unknown, b: unknown): boolean {
  return (
    typeof a === 'object' && a !== null && typeof b === 'object' && b !== null && Array.isArray(a) === Array.isArray(b)
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nowhere(pointer: string): Text {
  return {
    en: `There is nothing at ${pointer || 'the top'} that could be changed. Reload the form and try again.`,
    zh: `${pointer || '顶层'}处没有可更改的内容。请重新加载表单后再试。`,
  };
}
