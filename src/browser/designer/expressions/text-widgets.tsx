import type { WidgetProps } from '@rjsf/utils';
import type { ComponentType, ReactNode } from 'react';
import type { JsonSchema } from '../../../kernel/model/json-schema.ts';
import { emptied, fieldFrame } from '../documents/widgets/field-frame.ts';
import { ExpressionInput } from './expression-input.tsx';
import { VariableInput } from './variable-input.tsx';

/** Characters of one text box of the vendor's platform (domain.md §2.1). */
const LONGEST_TEXT = 4096;

/** Texts that may not be longer are titles, labels and addresses: they stand on one line. */
const LONGEST_LINE = 512;

function ExpressionWidget(props: WidgetProps): ReactNode {
  const { 'x-expression': mark = { type: 'any' } } = marksOf(props);
  return <ExpressionInput {...inputProps(props)} mark={mark} />;
}

function TemplateWidget(props: WidgetProps): ReactNode {
  const { maxLength = LONGEST_TEXT } = props.schema;
  const isLine = marksOf(props)['x-template']?.use === 'url' || maxLength <= LONGEST_LINE;
  return <ExpressionInput {...inputProps(props)} mark={undefined} isTall={!isLine} limit={maxLength} />;
}

function VariableWidget(props: WidgetProps): ReactNode {
  const { 'x-variable': mark = {} } = marksOf(props);
  return <VariableInput {...inputProps(props)} mark={mark} />;
}

/** Form widgets for fields that hold expressions, texts with `${...}` parts, and names of variables. */
export const textWidgets: Readonly<Record<string, ComponentType<WidgetProps>>> = {
  expression: ExpressionWidget,
  template: TemplateWidget,
  variable: VariableWidget,
};

/** The library knows nothing of our annotations. */
function marksOf({ schema }: WidgetProps): JsonSchema {
  return schema as unknown as JsonSchema;
}

function inputProps(props: WidgetProps) {
  const { withAsterisk, disabled, 'aria-label': ariaLabel, ...frame } = fieldFrame(props);
  return {
    ...frame,
    ...(ariaLabel === undefined ? {} : { ariaLabel }),
    ...(props.placeholder ? { placeholder: props.placeholder } : {}),
    isRequired: withAsterisk,
    isReadOnly: disabled,
    value: typeof props.value === 'string' ? props.value : '',
    onChange: (text: string) => props.onChange(text === '' ? emptied(props) : text),
  };
}
