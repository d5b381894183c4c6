import { referencesIn } from '../expressions/references.ts';
import { templateParts } from '../expressions/template-parts.ts';
import type { WriteUse } from '../model/marked.ts';
import type { ElementView, FlowView, Reading } from '../model/views.ts';

/** A FLOW variable that is read where it may have no value. */
export interface UnsetRead {
  readonly reading: Reading;
  /** Such as `FLOW.card`. */
  readonly variable: string;
  readonly assigned: 'sometimes' | 'never';
}

/** The reads of an element that may find no value, and do not ask whether there is one (`FLOW.card != null`). */
export function unsetReads(view: FlowView, element: ElementView): readonly UnsetRead[] {
  return view.readings(element).flatMap((reading) => {
    if (!reading.check.ok) return [];
    return reading.check.reads.flatMap((variable) => {
      const assigned = variable.startsWith('FLOW.') ? view.assigned(element, variable) : 'always';
      if (assigned === 'always' || isWrittenBefore(element, reading, variable)) return [];
      return asksForNull(reading, variable) ? [] : [{ reading, variable, assigned }];
    });
  });
}

/** Whether every read of the variable there asks for null at least once. */
export function asksForNull({ text, mark }: Reading, variable: string): boolean {
  if (mark !== undefined) return comparesWithNull(text, variable);
  const parts = templateParts(text).filter(({ kind }) => kind === 'expression');
  return parts
    .map(({ start, end }) => text.slice(start, end))
    .filter((part) => namesIn(part).includes(variable))
    .every((part) => comparesWithNull(part, variable));
}

function comparesWithNull(text: string, variable: string): boolean {
  return referencesIn(text).some(
    ({ scope, member, start, end }) =>
      `${scope}.${member}` === variable &&
      (/^\s*[!=]=\s*null\b/.test(text.slice(end)) || /\bnull\s*[!=]=\s*$/.test(text.slice(0, start))),
  );
}

function namesIn(text: string): readonly string[] {
  return referencesIn(text).map(({ scope, member }) => `${scope}.${member}`);
}

/** Rows are written in order, each after its value is read; conditions are asked when all rows are written. */
function isWrittenBefore(element: ElementView, reading: Reading, variable: string): boolean {
  const at = reading.path.slice(element.path.length);
  return element.marked.writes.some((write) => write.variable === variable && isBefore(write, at, reading));
}

function isBefore({ path, valuePath }: WriteUse, at: string, { mark }: Reading): boolean {
  if (valuePath === undefined) return false;
  const [, list, row] = /^(.*)\/(\d+)\/[^/]*$/.exec(path) ?? [];
  const [, readList, readRow] = /^(.*)\/(\d+)\/[^/]*$/.exec(at) ?? [];
  if (list !== undefined && list === readList) return Number(row) < Number(readRow);
  return mark?.type === 'boolean';
}
