import { type KeyboardEvent, type ReactNode, useRef } from 'react';

interface WrittenTextProps {
  readonly text: string;
  readonly label: string;
  readonly longest: number;
  readonly isLong?: boolean;
  readonly className: string;
  readonly onWritten: (text: string) => void;
}

/** A text that is being edited in place: leaving it keeps what was written, Escape does not. */
export function WrittenText({
  text,
  label,
  longest,
  isLong = false,
  className,
  onWritten,
}: WrittenTextProps): ReactNode {
  const isDone = useRef(false);
  const finish = (value: string): void => {
    if (isDone.current) return;
    isDone.current = true;
    onWritten(value);
  };
  const common = {
    className: `${className} nodrag nopan nowheel`,
    'aria-label': label,
    defaultValue: text,
    maxLength: longest,
    ref: (field: HTMLTextAreaElement | HTMLInputElement | null) => {
      if (field !== null && field !== globalThis.document.activeElement) field.select();
    },
    onKeyDown(event: KeyboardEvent<HTMLTextAreaElement | HTMLInputElement>) {
      event.stopPropagation();
      if (event.key === 'Escape') finish(text);
      else if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) finish(event.currentTarget.value);
    },
    onBlur: (event: { currentTarget: { value: string } }) => finish(event.currentTarget.value),
  };
  return isLong ? <textarea {...common} /> : <input {...common} />;
}
