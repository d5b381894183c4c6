import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

/** A line that means something else than its text: as it is typed while it is typed, as it is read afterwards. */
export function TypedInput({
  label,
  placeholder,
  text,
  isReadOnly,
  onType,
}: {
  readonly label: string;
  readonly placeholder?: string;
  /** What the value reads as. */
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly onType: (text: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      aria-label={label}
      {...(placeholder === undefined ? {} : { placeholder })}
      readOnly={isReadOnly}
      value={typed ?? text}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onType(event.currentTarget.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
