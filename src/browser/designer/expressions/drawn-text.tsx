import { memo, type ReactNode, type Ref } from 'react';
import classes from './expression-input.module.css';
import { paint, type Range } from './paint.ts';

/** The coloured text under a field whose own letters are transparent. */
export const DrawnText = memo(function DrawnText({
  ref,
  text,
  isTemplate,
  problems,
  className,
}: {
  readonly ref: Ref<HTMLPreElement>;
  readonly text: string;
  readonly isTemplate: boolean;
  readonly problems: readonly Range[];
  readonly className: string;
}): ReactNode {
  return (
    <pre ref={ref} aria-hidden className={className}>
      {paint(text, isTemplate, problems).map(({ start, end, ink, isWrong }) => (
        <span key={start} className={`${classes[ink] ?? ''} ${isWrong ? classes.wrong : ''}`}>
          {text.slice(start, end)}
        </span>
      ))}
      {/* A line break at the end has no height of its own. */}
      {'\u200b'}
    </pre>
  );
});
