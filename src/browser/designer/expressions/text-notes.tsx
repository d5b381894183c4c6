import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { Problem } from '../../../kernel/expressions/problem.ts';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { problemsOf } from './check-text.ts';
import classes from './expression-input.module.css';
import { useTextScope } from './text-scope.ts';

/** Below a field: what is wrong with its text, its value in the simulated call, and how long it is. */
export function TextNotes({
  id,
  text,
  mark,
  limit,
}: {
  readonly id: string;
  readonly text: string;
  readonly mark: ExpressionMark | undefined;
  readonly limit?: number;
}): ReactNode {
  const { t } = useText();
  const scope = useTextScope();
  const late = useDeferredValue(text);
  const problems = useMemo(() => problemsOf(late, mark, scope), [late, mark, scope]);
  const now = problems.length === 0 && late !== '' ? (scope.valueNow?.(late, mark) ?? null) : null;
  const hintOf = ({ params: { suggestion = '' } }: Problem): string =>
    suggestion === '' ? '' : t('expressions.didYouMean', { suggestion });
  // A name that is misspelt twice is told once.
  const told = new Set(
    problems.map((problem) => t(`expressions.problems.${problem.code}`, paramsOf(problem, late, hintOf(problem)))),
  );
  const isLong = limit !== undefined && (text.length > limit / 2 || text.length > limit - 500);
  if (problems.length === 0 && now === null && !isLong) return <div id={id} />;
  return (
    <div className={classes.below} id={id}>
      <div style={{ minWidth: 0 }}>
        {[...told].map((message) => (
          <div key={message} className={classes.problem}>
            {message}
          </div>
        ))}
        {now !== null && (
          <div className={classes.now} title={now}>
            {t('expressions.now', { value: now })}
          </div>
        )}
      </div>
      {isLong && (
        <span className={text.length > limit ? classes.problem : ''} style={{ flex: 'none' }}>
          {t('expressions.length', { count: text.length, limit })}
        </span>
      )}
    </div>
  );
}

/** English texts are the compiler's own message; the others are made from its parts. */
function paramsOf(
  { message, start, end, params }: Problem,
  text: string,
  hint: string,
): Readonly<Record<string, string | number>> {
  const words = text.slice(start, Math.max(end, start + 1)).slice(0, 40);
  return { ...params, hint, message, words, character: start + 1 };
}
