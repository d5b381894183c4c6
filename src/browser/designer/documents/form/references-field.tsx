import { MultiSelect } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { firstError } from './first-error.ts';
import { useFormWorld } from './form-context.ts';

/** A list of documents of one kind, chosen by their names. What is not there stays until it is taken out. */
export function ReferencesField(props: FieldProps): ReactNode {
  const { schema, formData, name, required, fieldPathId, uiSchema } = props;
  const { headers } = useFormWorld();
  const { kind } = (uiSchema?.['ui:options'] ?? {}) as { readonly kind?: string };
  const value = Array.isArray(formData) ? (formData as readonly string[]) : [];
  const known = headers.filter((header) => header.kind === kind).map(({ id, name: label }) => ({ value: id, label }));
  const gone = value.filter((id) => !known.some((one) => one.value === id)).map((id) => ({ value: id, label: id }));
  const error = firstError(props);
  return (
    <MultiSelect
      id={fieldPathId.$id}
      label={schema.title ?? name}
      {...(schema.description === undefined ? {} : { description: schema.description })}
      {...(error === undefined ? {} : { error })}
      withAsterisk={required === true}
      disabled={props.readonly === true || props.disabled === true}
      searchable
      data={[...known, ...gone]}
      value={[...value]}
      onChange={(next) => props.onChange(next, fieldPathId.path)}
    />
  );
}
