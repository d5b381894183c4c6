import { TagsInput } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { useText } from '../../../ui/i18n/use-text.ts';
import { firstError } from './first-error.ts';

/** Languages that are offered; any other can be typed. */
const LANGUAGES = ['en-US', 'en-GB', 'zh-CN', 'zh-TW', 'zh-HK', 'es-ES', 'fr-FR', 'de-DE', 'pt-BR', 'ar-SA', 'ja-JP'];

/** A list of short texts: languages, hosts. Enter or a comma takes what was typed. */
export function StringsField(props: FieldProps): ReactNode {
  const { t } = useText();
  const { schema, formData, name, required, fieldPathId, uiSchema } = props;
  const options = (uiSchema?.['ui:options'] ?? {}) as { readonly isLanguages?: boolean; readonly placeholder?: string };
  const value = Array.isArray(formData) ? (formData as readonly string[]) : [];
  const error = firstError(props);
  return (
    <TagsInput
      id={fieldPathId.$id}
      label={schema.title ?? name}
      {...(schema.description === undefined ? {} : { description: schema.description })}
      {...(error === undefined ? {} : { error })}
      withAsterisk={required === true}
      disabled={props.readonly === true || props.disabled === true}
      data={options.isLanguages === true ? LANGUAGES : []}
      placeholder={value.length === 0 ? (options.placeholder ?? '') : t('documents.strings.more')}
      value={[...value]}
      splitChars={[',', ' ']}
      onChange={(next) => props.onChange(next, fieldPathId.path)}
    />
  );
}
