import { TextInput } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { emptied, fieldFrame } from './field-frame.ts';

/** A text of one line. */
export function LineWidget(props: WidgetProps): ReactNode {
  return (
    <TextInput
      {...fieldFrame(props)}
      value={typeof props.value === 'string' ? props.value : ''}
      placeholder={props.placeholder ?? ''}
      onChange={(event) =>
        props.onChange(event.currentTarget.value === '' ? emptied(props) : event.currentTarget.value)
      }
    />
  );
}
