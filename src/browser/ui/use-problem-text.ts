import type { Problem } from '../../contract/problem.ts';
import { useText } from './i18n/use-text.ts';

/** Says a problem in the language of the user. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useText();
  return (problem) => t(`app.problem.${problem.code}`);
}
