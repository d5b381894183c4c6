import type { WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { fieldFrame } from './field-frame.ts';
import { ReferencePicker } from './reference-picker.tsx';

/** A reference to a document, as the schema's `x-ref` says of which kind. */
export function ReferenceWidget(props: WidgetProps): ReactNode {
  const kind = (props.schema as { readonly 'x-ref'?: string })['x-ref'] ?? '';
  return (
    <ReferencePicker
      kind={kind}
      value={typeof props.value === 'string' ? props.value : undefined}
      onChange={props.onChange}
      isOptional={props.required !== true}
      frame={fieldFrame(props)}
    />
  );
}
