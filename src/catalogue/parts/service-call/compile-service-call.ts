import type { Answer, ServiceRequest } from '../../../kernel/model/call.ts';
import type { ElementInput, Outcome, Run } from '../../../kernel/model/element-type.ts';
import type { Value } from '../../../kernel/model/value.ts';

/** Asking a service of the platform once, and waiting for its answer no longer than a time (behaviour rule 78). */
export interface ServiceCall {
  /** Asks; traces show `masked` instead of the request when it is given. */
  begin(run: Run, request: Fields, masked?: Fields): Outcome;
  /** What the service says when it did what it was asked, or what to do instead; null: the input was not for it. */
  hear(run: Run, input: ElementInput): { readonly value: Value } | Outcome | null;
}

type Fields = Readonly<Record<string, Value>>;
type Failure = Extract<Outcome, { do: 'fail' }>['exit'];

const LATE: Answer = { ok: false, problem: 'timeout', message: 'No answer came in time.' };

/**
 * @param failure where the element leaves when the service does not do what it was asked
 * @param shown what traces show of what the service says
 */
export function compileServiceCall(
  service: string,
  timeoutMs: number,
  failure: Failure | Outcome,
  shown: (value: Value) => Value = (value) => value,
): ServiceCall {
  return {
    begin(run, request, masked = request) {
      const until = run.at + timeoutMs;
      run.memory = until;
      const whole = (fields: Fields): ServiceRequest => ({ service, ...fields });
      return run.ask(whole(request), until, whole(masked));
    },
    hear(run, input) {
      const isLate = input.type === 'time' && input.at >= (run.memory as number);
      if (input.type !== 'answer' && !isLate) return null;
      const answer = input.type === 'answer' ? input.answer : LATE;
      const value = answer.ok ? shown(answer.value) : { reason: answer.problem };
      run.emit({ type: 'answered', at: run.at, service, ok: answer.ok, value });
      if (answer.ok) return { value: answer.value };
      if (typeof failure === 'object') return failure;
      const message = answer.message ?? `The service ${service} did not do what it was asked.`;
      return { do: 'fail', exit: failure, code: `${service}-${answer.problem}`, message };
    },
  };
}
