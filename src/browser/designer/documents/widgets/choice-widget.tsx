import { Select } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { fieldFrame } from './field-frame.ts';

/** One of the words that the schema lists. */
export function ChoiceWidget(props: WidgetProps): ReactNode {
  const names = (props.uiSchema?.['ui:enumNames'] ?? []) as readonly string[];
  const data = (props.schema.enum ?? []).map((each, index) => ({
    value: String(each),
    label: names[index] ?? String(each),
  }));
  const isOptional = props.required !== true && !('x-preset' in props.schema);
  return (
    <Select
      {...fieldFrame(props)}
      maw={340}
      data={data}
      value={typeof props.value === 'string' ? props.value : null}
      clearable={isOptional}
      searchable={data.length > 10}
      comboboxProps={{ shadow: 'md' }}
      onChange={(next) => props.onChange(next ?? undefined)}
    />
  );
}
