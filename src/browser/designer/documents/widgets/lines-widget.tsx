import { Textarea } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { emptied, fieldFrame } from './field-frame.ts';

/** A text of several lines; it grows with what is written. */
export function LinesWidget(props: WidgetProps): ReactNode {
  return (
    <Textarea
      {...fieldFrame(props)}
      autosize
      minRows={2}
      maxRows={12}
      value={typeof props.value === 'string' ? props.value : ''}
      placeholder={props.placeholder ?? ''}
      onChange={(event) =>
        props.onChange(event.currentTarget.value === '' ? emptied(props) : event.currentTarget.value)
      }
    />
  );
}
