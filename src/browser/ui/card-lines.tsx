import type { ReactNode } from 'react';
import classes from './card-lines.module.css';

interface CardLinesProps {
  /** What the element says or does, in the user's words. */
  readonly first: ReactNode;
  /** What goes with it, quieter; without it the first line may take the room of two. */
  readonly second?: ReactNode;
  /** The first line is what the caller hears. */
  readonly isSpoken?: boolean;
}

/** The inside of an element's card: at most two lines of text. */
export function CardLines({ first, second, isSpoken = false }: CardLinesProps): ReactNode {
  const isWide = second === undefined || second === '';
  return (
    <>
      <div className={isWide ? classes.wide : classes.first} data-spoken={isSpoken || undefined}>
        {first}
      </div>
      {isWide ? null : <div className={classes.second}>{second}</div>}
    </>
  );
}
