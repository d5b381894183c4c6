import type { Problem } from '../../../contract/problem.ts';
import { refusalText } from '../../../twin/lifecycle/refusal.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';

/** Says why something could not be done with a flow in use. */
export function useReleaseProblem(): (problem: Problem) => string {
  const { say } = useText();
  const problemText = useProblemText();
  return (problem) =>
    problem.code === 'release-not-allowed' ? say(refusalText(problem.refusal)) : problemText(problem);
}
