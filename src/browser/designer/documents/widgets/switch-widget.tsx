import { Switch } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { fieldFrame } from './field-frame.ts';

/** Yes or no. */
export function SwitchWidget(props: WidgetProps): ReactNode {
  const { withAsterisk: _never, ...frame } = fieldFrame(props);
  return (
    <Switch
      {...frame}
      label={props.label}
      checked={props.value === true}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
