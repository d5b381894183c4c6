import { compareText } from '../../lib/compare-text.ts';
import type { Value } from '../model/value.ts';
import { type Compilation, newCompilation } from './compilation.ts';
import { compileNode } from './compile-node.ts';
import type { Environment } from './environment.ts';
import { conversion, unfit } from './failures.ts';
import { parseExpression } from './parse.ts';
import type { Problem } from './problem.ts';
import { referencesIn } from './references.ts';
import type { Scope } from './scope.ts';
import { kindOf, kindOfValue, type StaticType, wordsFor } from './static-type.ts';
import { type Frame, newFrame, type Term } from './term.ts';

export type Wanted = 'boolean' | 'string' | 'number' | 'list' | 'any';

export interface Compiled {
  /**
   * Calculates the value. Of a wanted kind it gives a value of that kind, or null where a variable or a field
   * without a value is passed on; a wanted boolean is never null. Throws nothing but `ExpressionError`.
   */
  readonly evaluate: (scope: Scope) => Value;
  /** What is known before the call. `float` says no more than that it is a number. */
  readonly type: StaticType;
  /** Variables it reads, such as `FLOW.card` or `calldata.verifyWorkNo`, sorted and each once. */
  readonly reads: readonly string[];
  /** Whether one of them is encrypted, so that the value must not be shown. */
  readonly sensitive: boolean;
}

export type CompileResult<Result> =
  | { readonly ok: true; readonly compiled: Result }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks an expression against what it may read and makes it ready to run; or tells everything that is wrong. */
export function compileExpression(text: string, environment: Environment, wanted: Wanted): CompileResult<Compiled> {
  const parsed = parseExpression(text);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const withMember = referencesIn(text).filter(({ member }) => member !== undefined);
  const compilation = newCompilation(text, environment, new Set(withMember.map(({ start }) => start)), compileNode);
  const root = compilation.compile(parsed.ast);
  if (compilation.problems.length === 0) checkWanted(compilation, root, wanted);
  if (compilation.problems.length > 0) return { ok: false, problems: compilation.problems };
  const { type } = root;
  const evaluate = evaluator(compilation, root, wanted);
  const reads = [...compilation.reads].sort(compareText);
  return { ok: true, compiled: { evaluate, type, reads, sensitive: compilation.sensitive } };
}

function checkWanted(compilation: Compilation, root: Term, wanted: Wanted): void {
  const kind = kindOf(root.type);
  const nullFits = kind === 'null' && wanted !== 'boolean';
  if (wanted === 'any' || kind === 'any' || kind === wanted || nullFits) return;
  const remedy = kind === 'null' ? 'write a condition' : conversion(root.words, [wanted]);
  const message = `Here ${wordsFor(wanted)} is needed, but ${root.words} is ${wordsFor(kind)}; ${remedy}.`;
  const params = { wanted, kind, words: root.words };
  compilation.problems.push({ code: 'type', message, start: root.start, end: root.end, params });
}

/** Nothing is counted in most expressions, so that they need no frame of their own. */
const idle: Frame = Object.freeze({ steps: 0, locals: [] });

/** The code as it is called from outside, with the checks of what could not be known before the call. */
function evaluator(compilation: Compilation, root: Term, wanted: Wanted): Compiled['evaluate'] {
  const { code, words } = root;
  const { counted } = compilation;
  const frame = () => (counted ? newFrame() : idle);
  if (wanted === 'boolean') {
    return (scope) => {
      const value = code(scope, frame());
      return value === true || value === false ? value : unfit(words, 'a condition', ['boolean'], value);
    };
  }
  if (wanted === 'any' || root.type !== 'any') return (scope) => code(scope, frame());
  return (scope) => {
    const value = code(scope, frame());
    return value === null || kindOfValue(value) === wanted ? value : unfit(words, 'this setting', [wanted], value);
  };
}
