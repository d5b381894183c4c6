import type { CallFacts } from '../model/call.ts';
import { CallError } from '../model/call-error.ts';
import { MASK } from '../model/mask.ts';
import type { Value } from '../model/value.ts';
import { coerce } from './coerce.ts';
import type { Program } from './program.ts';

/** GLOBAL variables as a call starts with them: what the call says, else their defaults. A value that does not fit is left out. */
export function globalsOf(program: Program, call: CallFacts): readonly Value[] {
  const { globals } = call;
  if (globals === undefined) return program.globalDefaults;
  return program.globals.map(({ name, type, opaque }, i) => {
    const preset = program.globalDefaults[i] ?? null;
    const given = Object.hasOwn(globals, name) ? fitting(globals[name] ?? null, type, name, preset) : preset;
    return opaque && given !== null ? MASK : given;
  });
}

/** The call as events show it. */
export function maskedCall(program: Program, call: CallFacts): CallFacts {
  const { globals } = call;
  const secret =
    globals === undefined
      ? []
      : program.globals.filter(({ name, encrypted }) => encrypted && Object.hasOwn(globals, name));
  if (secret.length === 0) return call;
  return { ...call, globals: { ...globals, ...Object.fromEntries(secret.map(({ name }) => [name, MASK])) } };
}

function fitting(value: Value, type: Program['globals'][number]['type'], name: string, otherwise: Value): Value {
  try {
    return coerce(value, type, `GLOBAL.${name}`);
  } catch (error) {
    if (error instanceof CallError) return otherwise;
    throw error;
  }
}
