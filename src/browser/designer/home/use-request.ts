import { useState } from 'react';
import type { Result } from '../../../contract/client-result.ts';
import type { Problem } from '../../../contract/problem.ts';

/** One thing that is asked of the server at a time, with what stands in its way. */
export interface Request {
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  /** The value, or null when there was a problem. */
  ask<Value>(asking: Promise<Result<Value>>): Promise<Value | null>;
}

export function useRequest(): Request {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    isBusy,
    problem,
    async ask(asking) {
      setBusy(true);
      const answer = await asking;
      setBusy(false);
      setProblem(answer.ok ? null : answer.problem);
      return answer.ok ? answer.value : null;
    },
  };
}
