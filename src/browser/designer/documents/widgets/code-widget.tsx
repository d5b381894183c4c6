import { TextInput } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { emptied, fieldFrame } from './field-frame.ts';

/** An expression or the name of a variable. */
export function CodeWidget(props: WidgetProps): ReactNode {
  return (
    <TextInput
      {...fieldFrame(props)}
      value={typeof props.value === 'string' ? props.value : ''}
      placeholder={props.placeholder ?? ''}
      spellCheck={false}
      autoComplete="off"
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      onChange={(event) =>
        props.onChange(event.currentTarget.value === '' ? emptied(props) : event.currentTarget.value)
      }
    />
  );
}
