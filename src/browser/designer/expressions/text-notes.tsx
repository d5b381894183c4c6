import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { sentenceText } from '../sentence-text.ts';
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
  const { t, say } = useText();
  const scope = useTextScope();
  const late = useDeferredValue(text);
  const problems = useMemo(() => problemsOf(late, mark, scope), [late, mark, scope]);
  const now = problems.length === 0 && late !== '' ? (scope.valueNow?.(late, mark) ?? null) : null;
  // A name that is misspelt twice is told once.
  const told = new Set(problems.map(({ message }) => say(sentenceText(message))));
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
