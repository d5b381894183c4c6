import { Input, Switch } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { fieldFrame } from './field-frame.ts';

/** Yes or no; in a cell of a row its name stands above it, as those of the other cells do. */
export function SwitchWidget(props: WidgetProps): ReactNode {
  const { withAsterisk: _never, label, ...frame } = fieldFrame(props);
  const change = (isOn: boolean): void => props.onChange(isOn);
  if (props.options.isCell === true) {
    return (
      <Input.Wrapper size="xs" label={label} labelProps={{ htmlFor: frame.id }} styles={{ root: { minHeight: 30 } }}>
        <Switch
          id={frame.id}
          aria-label={props.label}
          disabled={frame.disabled}
          checked={props.value === true}
          my={7}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      </Input.Wrapper>
    );
  }
  return (
    <Switch
      {...frame}
      label={props.label}
      checked={props.value === true}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
