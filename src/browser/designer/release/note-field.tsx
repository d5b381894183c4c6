import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';

/** Why something is done with a version, for those who look at its history. */
export function NoteField({
  note,
  onNote,
}: {
  readonly note: string;
  readonly onNote: (note: string) => void;
}): ReactNode {
  const { t } = useText();
  return (
    <Textarea
      label={t('release.note')}
      description={t('release.noteWhat')}
      autosize
      minRows={2}
      maxRows={6}
      maxLength={1000}
      value={note}
      onChange={(event) => onNote(event.currentTarget.value)}
    />
  );
}
