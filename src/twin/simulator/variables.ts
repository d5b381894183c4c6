import type { Program } from '../../kernel/engine/program.ts';
import { scopeOf } from '../../kernel/engine/scope-of.ts';
import { flowEnvironment } from '../../kernel/expressions/flow-environment.ts';
import type { CallState, Frame } from '../../kernel/model/call.ts';
import { MASK } from '../../kernel/model/mask.ts';
import type { Value, ValueMap, ValueType } from '../../kernel/model/value.ts';
import { sameJson } from '../../lib/same-json.ts';
import type { Moment, Session } from './moment.ts';

/** A variable as it stands at a moment. */
export interface ShownVariable {
  /** `FLOW.card`, `GLOBAL.vip`, `SYS.callId`, `IVRREQUEST.input`, `calldata.data.verifyResult`. */
  readonly name: string;
  readonly type: ValueType | 'null';
  readonly value: Value;
  readonly encrypted: boolean;
  /** Against the moment before, where it had another value or was not there. */
  readonly changed: boolean;
  readonly settable: boolean;
}

type Row = Omit<ShownVariable, 'changed'>;

/** All variables at a moment. @param reveal shows what encrypted variables hold; else they are masked */
export function variables(session: Session, moment: Moment, reveal = false): readonly ShownVariable[] {
  const before = moment.parent === null ? null : valuesByName(rowsOf(session.program, moment.parent.state));
  return rowsOf(session.program, moment.state).map((row) => {
    const changed = before !== null && !(before.has(row.name) && sameJson(before.get(row.name), row.value));
    const isHidden = row.encrypted && !reveal && row.value !== null;
    return { ...row, value: isHidden ? MASK : row.value, changed };
  });
}

function valuesByName(rows: readonly Row[]): ReadonlyMap<string, Value> {
  return new Map(rows.map(({ name, value }) => [name, value]));
}

function rowsOf(program: Program, state: CallState): readonly Row[] {
  const frame = state.frames[state.frames.length - 1] as Frame;
  const scope = scopeOf(program, state);
  const declared = program.flow(frame.flow)?.variables ?? [];
  const { flow, global, sys } = flowEnvironment(declared, program.globals);
  const row =
    (prefix: string, values: readonly Value[]) =>
    (variable: (typeof flow)[number], index: number): Row => ({
      name: `${prefix}.${variable.name}`,
      type: variable.type,
      value: values[index] ?? null,
      encrypted: variable.encrypted,
      settable: true,
    });
  const open = { encrypted: false } as const;
  return [
    ...flow.map(row('FLOW', frame.variables)),
    ...global.map(row('GLOBAL', state.globals)),
    ...leavesOf(state.calldata, 'calldata').map((leaf) => ({ ...leaf, ...open, settable: true })),
    ...Object.entries(state.ivr).map(([name, value]) => ({
      ...{ name: `IVRREQUEST.${name}`, type: typeOf(value), value, ...open, settable: name === 'input' },
    })),
    ...sys.map(({ name, type }) => ({ name: `SYS.${name}`, type, value: scope.sys(name), ...open, settable: false })),
  ];
}

/** Call-associated data has no declaration: its paths are those that hold something. */
function leavesOf(object: ValueMap, path: string): readonly Pick<Row, 'name' | 'type' | 'value'>[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const name = `${path}.${key}`;
    const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isBranch && Object.keys(value).length > 0) return leavesOf(value as ValueMap, name);
    return [{ name, type: typeOf(value), value }];
  });
}

function typeOf(value: Value): ValueType | 'null' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'float';
  return typeof value as 'string' | 'boolean' | 'object';
}
