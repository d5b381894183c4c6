import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { linesOf, sentencesOf } from './sentence-list.ts';

const MOST_ROWS = 24;
const LEAST_ROWS = 3;

/** Many sentences, one a line: quick to type, to paste and to read. */
export function SentenceField({
  label,
  description,
  placeholder,
  value,
  error,
  isReadOnly,
  onChange,
}: {
  readonly label: string;
  readonly description: string;
  readonly placeholder?: string;
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (value: readonly string[]) => void;
}): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const isOwn = typed !== null && linesOf(sentencesOf(typed)) === linesOf(value);
  return (
    <Textarea
      label={`${label} (${value.length})`}
      description={description}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(error === undefined ? {} : { error })}
      readOnly={isReadOnly}
      autosize
      minRows={LEAST_ROWS}
      maxRows={MOST_ROWS}
      spellCheck={false}
      value={isOwn ? typed : linesOf(value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(sentencesOf(event.currentTarget.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
