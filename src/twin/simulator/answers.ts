import { compileExpression } from '../../kernel/expressions/compile-expression.ts';
import type { Environment } from '../../kernel/expressions/environment.ts';
import { ExpressionError } from '../../kernel/expressions/expression-error.ts';
import type { ServiceRequest } from '../../kernel/model/call.ts';
import type { Answered, Used } from './answerer.ts';
import type { MockAnswer } from './mock-answer.ts';
import { fitsService, toAnswer } from './to-answer.ts';

export type MockAnswerer =
  | { readonly ok: true; readonly answerer: MockedAnswers }
  | { readonly ok: false; readonly problem: string };

/** Needs to know nothing of the call. */
export type MockedAnswers = (request: ServiceRequest, used: Used) => Answered | 'live' | null;

interface CompiledMock extends MockAnswer {
  holds(request: ServiceRequest): boolean;
}

/**
 * Answers from a list: the first that fits by service, interface and condition and is not used up.
 *
 * @param otherwise what to do with a request that none fits
 */
export function mockAnswerer(mocks: readonly MockAnswer[], otherwise: 'live' | null = null): MockAnswerer {
  const compiled: CompiledMock[] = [];
  for (const [index, mock] of mocks.entries()) {
    const holds = compileCondition(mock.when);
    if (typeof holds === 'string') return { ok: false, problem: `Answer ${index + 1}: ${holds}` };
    if (!fitsService(mock)) return { ok: false, problem: misfit(mock, index) };
    compiled.push({ ...mock, holds });
  }
  return { ok: true, answerer: (request, used) => answerOf(compiled, request, used) ?? otherwise };
}

function answerOf(mocks: readonly CompiledMock[], request: ServiceRequest, used: Used) {
  const index = mocks.findIndex(
    (mock, i) => (used[i] ?? 0) < (mock.times ?? Number.POSITIVE_INFINITY) && fits(mock, request),
  );
  const mock = mocks[index];
  if (mock === undefined) return null;
  const counted = mocks.map((_, i) => (used[i] ?? 0) + (i === index ? 1 : 0));
  return { answer: toAnswer(mock.answer), delay: mock.delay, used: counted };
}

function fits(mock: CompiledMock, request: ServiceRequest): boolean {
  if (mock.to !== request.service) return false;
  return (mock.id === undefined || mock.id === request.interface) && mock.holds(request);
}

const REQUEST_ONLY: Environment = { flow: [], global: [], sys: [], ivr: [], scopes: ['REQUEST'] };

/** The condition, or why there is none. One that fails on a request does not hold for it. */
function compileCondition(when: string | undefined): CompiledMock['holds'] | string {
  if (when === undefined) return () => true;
  const result = compileExpression(when, REQUEST_ONLY, 'boolean');
  if (!result.ok) return `the condition ${when} does not compile. ${result.problems[0]?.message ?? ''}`.trimEnd();
  const { evaluate } = result.compiled;
  return (request) => {
    try {
      const scope = { flow: [], global: [], calldata: null, ivr: {}, result: null, toc: {}, sys: () => null };
      return evaluate({ ...scope, request }) === true;
    } catch (error) {
      if (error instanceof ExpressionError) return false;
      throw error;
    }
  };
}

function misfit({ to, answer }: MockAnswer, index: number): string {
  return `Answer ${index + 1}: ${answer.with} is no answer of the service ${to}. Choose another answer or service.`;
}
