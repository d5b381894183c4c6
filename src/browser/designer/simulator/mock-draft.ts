import { compileExpression } from '../../../kernel/expressions/compile-expression.ts';
import type { Environment } from '../../../kernel/expressions/environment.ts';
import type { MockAnswer } from '../../../twin/simulator/mock-answer.ts';
import { ANSWER_KINDS, type AnswerDraft, answerDraft, newAnswer, type ReadAnswer, readAnswer } from './answer-draft.ts';

/** A row of the mock answers as a form holds it. */
export interface MockDraft {
  readonly to: MockAnswer['to'];
  /** Empty: any interface. */
  readonly id: string;
  readonly when: string;
  /** Empty: again and again. */
  readonly times: number | string;
  /** Milliseconds. */
  readonly delay: number | string;
  readonly answer: AnswerDraft;
}

export type MockWrong = Extract<ReadAnswer, { ok: false }>['wrong'] | 'when' | 'times' | 'delay';

export type ReadMock =
  | { readonly ok: true; readonly mock: MockAnswer }
  | { readonly ok: false; readonly wrong: MockWrong; readonly why: string | null };

export function newMock(to: MockAnswer['to'], id = '', body?: string): MockDraft {
  return { to, id, when: '', times: '', delay: 0, answer: newAnswer(ANSWER_KINDS[to][0], body) };
}

export function mockDraft({ to, id = '', when = '', times, delay, answer }: MockAnswer): MockDraft {
  return { to, id, when, times: times ?? '', delay, answer: answerDraft(answer) };
}

/** The mock answer, or the field that is wrong; `why` is what the expression language says of a condition. */
export function readMock({ to, id, when, times, delay, answer }: MockDraft): ReadMock {
  const read = readAnswer(answer);
  if (!read.ok) return { ...read, why: null };
  const problem = when.trim() === '' ? null : conditionProblem(when);
  if (problem !== null) return { ok: false, wrong: 'when', why: problem };
  if (times !== '' && !isWithin(times, 1, 1000)) return { ok: false, wrong: 'times', why: null };
  if (!isWithin(delay, 0, 3_600_000)) return { ok: false, wrong: 'delay', why: null };
  const narrowed = {
    ...(id === '' || to !== 'interface' ? {} : { id }),
    ...(when.trim() === '' ? {} : { when }),
    ...(times === '' ? {} : { times: Number(times) }),
  };
  return { ok: true, mock: { to, ...narrowed, delay: Number(delay), answer: read.answer } };
}

const REQUEST_ONLY: Environment = { flow: [], global: [], sys: [], ivr: [], scopes: ['REQUEST'] };

function conditionProblem(when: string): string | null {
  const result = compileExpression(when, REQUEST_ONLY, 'boolean');
  return result.ok ? null : (result.problems[0]?.message ?? '');
}

function isWithin(value: number | string, least: number, most: number): boolean {
  return value !== '' && Number.isInteger(Number(value)) && Number(value) >= least && Number(value) <= most;
}
