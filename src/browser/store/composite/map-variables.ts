import type { Variable } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import { borrowedName, tooManyRows } from './inlining-reasons.ts';
import { borrowedReads, readFrom, usedBy, type ValuesWithin, valuesWithin } from './values-within.ts';

/** How the variables of the called flow become variables of the calling one. */
export interface VariableMapping {
  /** By the name in the called flow; both without `FLOW.`. */
  readonly names: ReadonlyMap<string, string>;
  readonly added: readonly Variable[];
  /** What has to be assigned before and after the inlined elements. */
  readonly before: readonly AssignedRow[];
  readonly after: readonly AssignedRow[];
}

export interface AssignedRow {
  readonly variable: string;
  readonly value: string;
}

interface Parameters {
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
  readonly outputs: readonly { readonly name: string; readonly variable: string }[];
}

/** Rows that one assignment may have. */
const MOST_ROWS = 50;

/**
 * @param declared the variables of the called flow as they are written
 * @param named what flows that run the calling one give it and take from it
 */
export function mapVariables(
  view: FlowView,
  composite: ElementView,
  called: FlowView,
  declared: readonly Variable[],
  named: ReadonlySet<string>,
): VariableMapping | { readonly reason: Text } {
  const parameters = composite.settings as unknown as Parameters;
  const inside = new Set(called.elements.filter(({ type }) => type?.role !== 'end'));
  const values = valuesWithin(called, called.starts[0] as ElementView, inside);
  const used = new Set([...inside].flatMap((element) => [...usedBy(called, element)]));
  const later = new Set([...laterReads(view, composite), ...named]);
  const names = new Map<string, string>();
  const added: Variable[] = [];
  const before: AssignedRow[] = [];
  const resets: AssignedRow[] = [];
  const taken = new Set(view.flow.variables.map(({ name }) => name));
  for (const variable of declared) {
    const { name } = variable;
    const input = parameters.inputs.find((row) => row.name === name)?.value;
    const isOutput = parameters.outputs.some((row) => row.name === name);
    if (!used.has(name) && input === undefined && !isOutput) continue;
    const same = sameVariable(variable, parameters, view, values, later);
    if (same !== undefined) {
      names.set(name, same);
      continue;
    }
    const free = freeName(name, taken);
    taken.add(free);
    names.set(name, free);
    added.push({ ...variable, name: free });
    if (input !== undefined) before.push({ variable: `FLOW.${free}`, value: input });
    else if (values.written.has(name) && (values.needed.has(name) || (isOutput && !values.isAlwaysWritten(name)))) {
      resets.push({ variable: `FLOW.${free}`, value: JSON.stringify(variable.default ?? null) });
    }
  }
  const after = parameters.outputs.flatMap(({ name, variable }) => {
    const now = names.get(name);
    return now === undefined || `FLOW.${now}` === variable ? [] : [{ variable, value: `FLOW.${now}` }];
  });
  const reason = wrongBorrowing(called, inside, names);
  if (reason !== undefined) return { reason };
  const first = [...before, ...resets];
  if (Math.max(first.length, after.length) > MOST_ROWS) return { reason: tooManyRows(composite.element.name) };
  return { names, added, before: first, after };
}

/**
 * The calling flow's variable that the called one's is, in and out: nothing has to be assigned for it. Undefined when
 * they have to be kept apart.
 */
function sameVariable(
  { name, type, encryption = 'none' }: Variable,
  { inputs, outputs }: Parameters,
  view: FlowView,
  values: ValuesWithin,
  later: ReadonlySet<string>,
): string | undefined {
  const input = inputs.find((row) => row.name === name)?.value;
  const out = outputs.filter((row) => row.name === name);
  const full = input ?? out[0]?.variable ?? `FLOW.${name}`;
  const own = view.flow.variables.find((one) => `FLOW.${one.name}` === full);
  if (own === undefined || own.type !== type || (own.encryption ?? 'none') !== encryption) return undefined;
  const isShared =
    inputs.some((row) => row.name !== name && row.value.includes(full)) ||
    outputs.some((row) => row.name !== name && row.variable === full);
  if (isShared) return undefined;
  const comesOut = out.some(({ variable }) => variable === full);
  if (input === undefined) {
    if (values.needed.has(name)) return undefined;
    const isKept = comesOut ? values.isAlwaysWritten(name) : out.length === 0 && !later.has(own.name);
    return isKept ? own.name : undefined;
  }
  const isKept = comesOut || !values.written.has(name) || !later.has(own.name);
  return isKept ? own.name : undefined;
}

function laterReads(view: FlowView, composite: ElementView): ReadonlySet<string> {
  return new Set(view.linesFrom(composite).flatMap(({ to }) => [...readFrom(view, to)]));
}

/** Texts of other documents go on reading the old name: whoever reads one must find the same variable. */
function wrongBorrowing(
  called: FlowView,
  inside: ReadonlySet<ElementView>,
  names: ReadonlyMap<string, string>,
): Text | undefined {
  for (const element of inside) {
    for (const name of borrowedReads(called, element)) {
      if ((names.get(name) ?? name) === name) continue;
      const lender = called.readings(element).find(({ from, text }) => from !== undefined && text.includes(name));
      return borrowedName(lender?.from?.name ?? '', name);
    }
  }
  return undefined;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name.slice(0, 60)}_${number}`;
    if (!taken.has(free)) return free;
  }
}
