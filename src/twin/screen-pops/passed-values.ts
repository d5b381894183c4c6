import type { Value, ValueMap } from '../../kernel/model/value.ts';
import type { Situation } from '../contact-center/situation.ts';
import { CALL_DATA, callDataOf } from './call-data.ts';
import type { Parameter } from './screen-pop.ts';

/** Name and value of each parameter that a page is told, in order. */
export type Passed = readonly (readonly [name: string, value: string])[];

/** What the page is told of the call: the configured parameters, or the nine when none is (domain.md §1.4). */
export function passedValues(parameters: readonly Parameter[], situation: Situation): Passed {
  if (parameters.length === 0) return CALL_DATA.map((name) => [name, callDataOf(situation, name)]);
  return parameters.map(({ name, from }) => [
    name,
    from.type === 'call-data' ? callDataOf(situation, from.data) : written(valueAt(situation.calldata, from.key)),
  ]);
}

function valueAt(calldata: ValueMap, path: string): Value {
  let value: Value = calldata;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, part)) return null;
    value = (value as ValueMap)[part] ?? null;
  }
  return value;
}

function written(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
