import { problemCodes } from '../../contract/problem-codes.ts';
import { Refused } from '../problems/refused.ts';
import { shortened } from './request-log.ts';
import type { Incoming, Sandbox } from './sandbox.ts';

interface Answered<Answer> {
  readonly answer: Answer;
  /** As people may read it. */
  readonly told: string;
}

/** Does what was asked, and notes it in the tenant's log; a refusal too. */
export async function logIncoming<Answer>(
  { services, log }: Pick<Sandbox, 'services' | 'log'>,
  tenant: string,
  incoming: Incoming,
  work: () => Promise<Answered<Answer>>,
): Promise<Answer> {
  const begun = services.now();
  const note = (status: number, answer: string, problem: string | null): void =>
    log.note(tenant, {
      ...incoming,
      request: shortened(incoming.request),
      at: begun,
      direction: 'in',
      status,
      ms: services.now() - begun,
      answer,
      problem,
    });
  try {
    const { answer, told } = await work();
    note(200, told, null);
    return answer;
  } catch (error) {
    if (error instanceof Refused) note(problemCodes[error.parts.code].status, '', error.message);
    throw error;
  }
}
