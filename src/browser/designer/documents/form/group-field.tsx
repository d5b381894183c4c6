import type { FieldProps } from '@rjsf/utils';
import type { ComponentType, ReactNode } from 'react';
import classes from './form.module.css';
import { OptionalFrame } from './optional-frame.tsx';

/** An object inside another: its fields in a box of their own. */
export function GroupField(props: FieldProps): ReactNode {
  const ObjectField = props.registry.fields.ObjectField as ComponentType<FieldProps>;
  const { 'ui:field': _ours, ...uiSchema } = props.uiSchema ?? {};
  return (
    <OptionalFrame of={props} onAdd={() => props.onChange({}, props.fieldPathId.path)}>
      <div className={classes.nested}>
        <ObjectField {...props} uiSchema={uiSchema} />
      </div>
    </OptionalFrame>
  );
}
