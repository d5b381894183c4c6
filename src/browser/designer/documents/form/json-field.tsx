import { Textarea } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import { type ReactNode, useState } from 'react';
import { sameJson } from '../../../../lib/same-json.ts';
import { useText } from '../../../ui/i18n/use-text.ts';

/** Any JSON value as text. What cannot be read yet stays here and changes nothing. */
export function JsonField(props: FieldProps): ReactNode {
  const { t } = useText();
  const { schema, formData, name, required, rawErrors, fieldPathId } = props;
  const [draft, setDraft] = useState<{ readonly text: string; readonly value: unknown } | null>(null);
  const isOwn = draft !== null && sameJson(draft.value, formData);
  const text = isOwn ? draft.text : formData === undefined ? '' : JSON.stringify(formData, null, 2);
  const isWrong = isOwn && text.trim() !== '' && readJson(text) === undefined;
  const errors = isWrong ? [t('documents.json.wrong')] : [...new Set(rawErrors ?? [])];
  return (
    <Textarea
      id={fieldPathId.$id}
      label={schema.title ?? name}
      {...(schema.description === undefined ? {} : { description: schema.description })}
      {...(errors.length === 0 ? {} : { error: errors.join(' ') })}
      withAsterisk={required === true}
      disabled={props.readonly === true || props.disabled === true}
      autosize
      minRows={1}
      maxRows={16}
      spellCheck={false}
      placeholder={t('documents.json.placeholder')}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value;
        const read = next.trim() === '' ? { value: undefined } : readJson(next);
        setDraft({ text: next, value: read === undefined ? formData : read.value });
        if (read !== undefined) props.onChange(read.value, fieldPathId.path);
      }}
    />
  );
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
