import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Ran } from '../../store/document-store.ts';
import { draftsOf, keepDraft, useDraft } from '../../store/drafts.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { usePanel } from './panel-world.ts';

/** A text field whose every change is a command. What the document cannot hold stays in the field, with the reason. */
export function CommandText({
  place,
  label,
  value,
  run,
  isTall = false,
  isMono = false,
  isHidden = false,
  placeholder = '',
}: {
  /** Names the field for as long as the document is open. */
  readonly place: string;
  readonly label: string;
  readonly value: string;
  readonly run: (text: string) => Ran;
  readonly isTall?: boolean;
  readonly isMono?: boolean;
  /** The label is only said. */
  readonly isHidden?: boolean;
  readonly placeholder?: string;
}): ReactNode {
  const { t, say } = useText();
  const { store, isReadOnly } = usePanel();
  const kept = useDraft(store, place);
  const [reason, setReason] = useState<ReactNode>(null);
  const isDraft = kept !== undefined && kept.base === value;
  const enter = (text: string): void => {
    const ran = run(text);
    keepDraft(draftsOf(store), place, ran.ok ? null : { base: value, value: text });
    setReason(ran.ok ? null : text === '' ? t('panel.needed') : say(ran.reason));
  };
  const props = {
    id: `panel-${place}`,
    ...(isHidden ? { 'aria-label': label } : { label }),
    value: isDraft ? String(kept.value) : value,
    error: isDraft ? (reason ?? true) : undefined,
    readOnly: isReadOnly,
    placeholder,
    size: 'xs',
    ...(isMono ? { styles: { input: { fontFamily: 'var(--mantine-font-family-monospace)' } } } : {}),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => enter(event.currentTarget.value),
  } as const;
  return isTall ? (
    <Textarea {...props} autosize minRows={1} maxRows={8} />
  ) : (
    <TextInput {...props} autoComplete="off" />
  );
}
