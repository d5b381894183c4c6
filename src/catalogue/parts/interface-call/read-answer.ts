import { tooDeepAt } from '../../../kernel/documents/nesting.ts';
import { coerce } from '../../../kernel/engine/coerce.ts';
import type { Answer } from '../../../kernel/model/call.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import type { InterfaceDocument } from '../../kinds/interface/document.gen.ts';

export type AnswerRead =
  | { readonly ok: true; readonly status: number; readonly body: ValueMap }
  /** `again`: another attempt may succeed. */
  | { readonly ok: false; readonly code: string; readonly message: string; readonly again: boolean };

/** Levels of objects and lists that an answer may have. */
const DEEPEST = 64;

/**
 * Reads the answer of an interface: status 200 to 299 and a JSON object (domain.md §4.2). Anything else is told apart,
 * without quoting the body: it may hold what must not be seen.
 */
export function readAnswer(answer: Answer, name: string): AnswerRead {
  if (!answer.ok) {
    const why = answer.message ?? 'No answer came.';
    return { ok: false, code: `interface-${answer.problem}`, message: `Interface ${name}: ${why}`, again: true };
  }
  const { status, body } = httpOf(answer.value);
  if (status < 200 || status > 299) {
    const message = `Interface ${name} answered with HTTP status ${status}.`;
    return { ok: false, code: 'interface-status', message, again: status >= 500 };
  }
  const value = parsed(body);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { ok: true, status, body: value as ValueMap };
  const message = `Interface ${name} answered, but not with a JSON object of at most ${DEEPEST} levels.`;
  return { ok: false, code: 'interface-malformed', message, again: false };
}

/**
 * The outputs that the interface declares, by name; what the answer does not have is null. Throws an ExpressionError
 * that names the output when it is there in another type.
 */
export function outputsOf(body: ValueMap, outputs: InterfaceDocument['outputs']): ValueMap {
  const values: Record<string, Value> = {};
  for (const { name, type, path } of outputs) values[name] = coerce(valueAt(body, path), type, name);
  return values;
}

/** Whatever a driver gives that is no HTTP answer is read as one without a body. */
function httpOf(value: Value): { readonly status: number; readonly body: string } {
  const { status, body } = typeof value === 'object' && value !== null ? (value as ValueMap) : {};
  return { status: typeof status === 'number' ? status : 200, body: typeof body === 'string' ? body : '' };
}

function parsed(body: string): unknown {
  // Every level takes two brackets: a short body needs no look.
  if (body.length > 2 * DEEPEST && tooDeepAt(body, DEEPEST) !== undefined) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function valueAt(body: Value, path: string): Value {
  if (!path.includes('.')) return ownValue(body, path);
  let value = body;
  for (const name of path.split('.')) value = ownValue(value, name);
  return value;
}

function ownValue(value: Value, name: string): Value {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
  return (value as ValueMap)[name] ?? null;
}
