import type { Exit } from '../model/element-type.ts';
import type { Variable } from '../model/flow.ts';
import type { Assigned, ElementView } from '../model/views.ts';
import type { Lines } from './draw-lines.ts';

/** A set of variables, 32 to a word. */
type Bits = Int32Array;

interface Entry {
  /** Assigned on every way here. */
  readonly always: Bits;
  /** Assigned on some way here. */
  readonly sometimes: Bits;
}

const FLOW = 'FLOW.';

/** An element has written what it writes when it is left by these; by the others it was left before. */
const written: ReadonlySet<Exit['kind']> = new Set(['next', 'condition', 'default']);

/**
 * Which FLOW variables have a value when a call comes to an element: forward data flow over all lines, until nothing
 * changes. A default counts as a value.
 */
export function assignedVariables(
  variables: readonly Variable[],
  starts: readonly ElementView[],
  lines: Lines,
): (element: ElementView, variable: string) => Assigned {
  const indexes = new Map(variables.map(({ name }, index) => [FLOW + name, index]));
  const words = Math.ceil(variables.length / 32);
  const entries = new Map<ElementView, Entry>();
  const defaults = new Int32Array(words);
  variables.forEach((variable, index) => {
    if ((variable.default ?? null) !== null) add(defaults, index);
  });
  const queue = new Set(starts);
  for (const start of starts) entries.set(start, { always: defaults.slice(), sometimes: defaults.slice() });
  for (const element of queue) {
    queue.delete(element);
    const entry = entries.get(element) as Entry;
    const writes = writesOf(element, indexes, words);
    for (const { exit, to } of lines.from(element)) {
      if (flowsOn(entry, written.has(exit.kind) ? writes : undefined, to, entries)) queue.add(to);
    }
  }
  return (element, variable) => {
    const entry = entries.get(element);
    const index = indexes.get(variable);
    if (entry === undefined || index === undefined || has(entry.always, index)) return 'always';
    return has(entry.sometimes, index) ? 'sometimes' : 'never';
  };
}

function writesOf({ marked }: ElementView, indexes: ReadonlyMap<string, number>, words: number): Bits | undefined {
  if (marked.writes.length === 0) return undefined;
  const bits = new Int32Array(words);
  for (const { variable } of marked.writes) {
    const index = indexes.get(variable);
    if (index !== undefined) add(bits, index);
  }
  return bits;
}

/** Brings an entry along a line, with what was written; true when more became known at its end. */
function flowsOn(from: Entry, writes: Bits | undefined, to: ElementView, entries: Map<ElementView, Entry>): boolean {
  const known = entries.get(to);
  const always = from.always.slice();
  const sometimes = from.sometimes.slice();
  for (let word = 0; writes !== undefined && word < writes.length; word++) {
    always[word] = (always[word] ?? 0) | (writes[word] ?? 0);
    sometimes[word] = (sometimes[word] ?? 0) | (writes[word] ?? 0);
  }
  if (known === undefined) {
    entries.set(to, { always, sometimes });
    return true;
  }
  let isNew = false;
  for (let word = 0; word < always.length; word++) {
    const both = (known.always[word] ?? 0) & (always[word] ?? 0);
    const either = (known.sometimes[word] ?? 0) | (sometimes[word] ?? 0);
    isNew ||= both !== known.always[word] || either !== known.sometimes[word];
    known.always[word] = both;
    known.sometimes[word] = either;
  }
  return isNew;
}

function add(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
}

function has(bits: Bits, index: number): boolean {
  return ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}
