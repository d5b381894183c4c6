import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import classes from './prompts.module.css';

/** How editing a text ended: where to go on. */
export type Finish = 'stay' | 'down' | 'right' | 'left' | 'leave';

/** Edits a text in its cell. Enter and Tab take it and go on, Shift+Enter breaks the line, Escape leaves it as it was. */
export function TextEditor({
  text,
  label,
  language,
  onDone,
}: {
  readonly text: string;
  readonly label: string;
  readonly language: string;
  readonly onDone: (text: string, finish: Finish) => void;
}): ReactNode {
  const [value, setValue] = useState(text);
  const isDone = useRef(false);
  const done = (result: string, finish: Finish): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(result, finish);
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // Enter chooses a word while an input method is open.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') done(text, 'stay');
    else if (event.key === 'Enter' && !event.shiftKey) done(value, 'down');
    else if (event.key === 'Tab') done(value, event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      // biome-ignore lint/a11y/noAutofocus: who pressed Enter wants to write
      autoFocus
      className={classes.editor}
      aria-label={label}
      lang={language}
      value={value}
      onFocus={(event) => event.currentTarget.setSelectionRange(value.length, value.length)}
      onChange={(event) => setValue(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={() => done(value, 'leave')}
    />
  );
}
