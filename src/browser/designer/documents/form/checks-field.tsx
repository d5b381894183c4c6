import { Checkbox, Group } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { firstError } from './first-error.ts';

/** Any of the words that the schema lists, each at most once. */
export function ChecksField(props: FieldProps): ReactNode {
  const { schema, formData, name, fieldPathId, uiSchema } = props;
  const choices = (schema.items as { readonly enum: readonly string[] }).enum;
  const { names = [] } = (uiSchema?.['ui:options'] ?? {}) as { readonly names?: readonly string[] };
  const error = firstError(props);
  return (
    <Checkbox.Group
      label={schema.title ?? name}
      {...(schema.description === undefined ? {} : { description: schema.description })}
      {...(error === undefined ? {} : { error })}
      readOnly={props.readonly === true}
      value={Array.isArray(formData) ? (formData as string[]) : []}
      onChange={(next) =>
        props.onChange(
          choices.filter((choice) => next.includes(choice)),
          fieldPathId.path,
        )
      }
    >
      <Group gap="md" mt={6}>
        {choices.map((choice, index) => (
          <Checkbox key={choice} value={choice} label={names[index] ?? choice} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
