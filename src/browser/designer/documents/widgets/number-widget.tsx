import { NumberInput } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { type ReactNode, useState } from 'react';
import { fieldFrame } from './field-frame.ts';

/** A number. While it is being typed it may be empty; left empty it is as by default. */
export function NumberWidget(props: WidgetProps): ReactNode {
  const { schema, value, onChange } = props;
  const [isEmpty, setEmpty] = useState(false);
  return (
    <NumberInput
      {...fieldFrame(props)}
      maw={180}
      value={isEmpty || typeof value !== 'number' ? '' : value}
      allowDecimal={schema.type === 'number'}
      clampBehavior="none"
      step={1}
      {...(schema.minimum === undefined ? {} : { min: schema.minimum })}
      {...(schema.maximum === undefined ? {} : { max: schema.maximum })}
      onChange={(next) => {
        setEmpty(next === '');
        if (typeof next === 'number') onChange(next);
      }}
      onBlur={() => {
        if (isEmpty) onChange(undefined);
        setEmpty(false);
      }}
    />
  );
}
