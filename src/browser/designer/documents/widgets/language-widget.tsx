import { Autocomplete } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { useFormWorld } from '../form/form-context.ts';
import { emptied, fieldFrame } from './field-frame.ts';

/** A language as a BCP 47 tag; those of the tenant are offered. */
export function LanguageWidget(props: WidgetProps): ReactNode {
  const { languages } = useFormWorld();
  return (
    <Autocomplete
      {...fieldFrame(props)}
      size="xs"
      maw={240}
      data={[...languages]}
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(next) => props.onChange(next === '' ? emptied(props) : next)}
    />
  );
}
