import { type Compiled, type CompileResult, compileExpression } from '../expressions/compile-expression.ts';
import { type CompiledTemplate, compileTemplate } from '../expressions/compile-template.ts';
import type { Declared, Environment } from '../expressions/environment.ts';
import { declared, flowEnvironment } from '../expressions/flow-environment.ts';
import type { Variable } from '../model/flow.ts';
import type { ExpressionMark } from '../model/json-schema.ts';
import type { Check } from '../model/views.ts';

/** What is readable at one place beyond the variables. */
export interface Readable {
  readonly scopes: Environment['scopes'];
  /** Outputs of the interface called, when they are known. */
  readonly result: readonly Declared[] | undefined;
}

/** Checks a text in the environment of a flow; without a mark it is a template. */
export type CheckText = (text: string, mark: ExpressionMark | undefined, readable: Readable) => Check;

/** Texts remembered for one set of variables; somebody who types for hours would fill the memory without a bound. */
const mostRemembered = 20_000;

const known = new WeakMap<readonly Variable[], WeakMap<readonly Variable[], CheckText>>();

/**
 * Checks texts against a flow's and a tenant's variables. Results are remembered with the two lists of variables, so
 * that a flow with one more element compiles one more expression.
 */
export function checkTextOf(flow: readonly Variable[], globals: readonly Variable[]): CheckText {
  const ofFlow = known.get(flow) ?? new WeakMap<readonly Variable[], CheckText>();
  known.set(flow, ofFlow);
  const check = ofFlow.get(globals) ?? remembering(flowEnvironment(flow.map(declared), globals.map(declared)));
  ofFlow.set(globals, check);
  return check;
}

function remembering(environment: Environment): CheckText {
  const checks = new Map<string, Check>();
  return (text, mark, readable) => {
    const scopes = (mark?.scopes ?? []).filter((scope) => readable.scopes.includes(scope));
    const result = scopes.includes('RESULT') ? readable.result : undefined;
    const key = `${mark?.type ?? ''} ${scopes.join()} ${result === undefined ? '' : signature(result)}\n${text}`;
    const made = checks.get(key) ?? checkIn({ ...environment, scopes, ...(result && { result }) }, text, mark);
    if (checks.size >= mostRemembered) checks.clear();
    checks.set(key, made);
    return made;
  };
}

function signature(result: readonly Declared[]): string {
  return result.map(({ name, type }) => `${name}:${type}`).join();
}

function checkIn(environment: Environment, text: string, mark: ExpressionMark | undefined): Check {
  return checkOf(
    mark === undefined ? compileTemplate(text, environment) : compileExpression(text, environment, mark.type),
  );
}

function checkOf(made: CompileResult<Compiled | CompiledTemplate>): Check {
  if (!made.ok) return made;
  const { type, reads } = made.compiled;
  return { ok: true, type, reads };
}
