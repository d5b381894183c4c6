import type { WidgetProps } from '@rjsf/utils';

/** What every control of ours shows around itself: label, help, what is wrong. Without room the label is only said. */
export function fieldFrame(props: WidgetProps): {
  readonly id: string;
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly description?: string;
  readonly title?: string;
  readonly error?: string;
  readonly withAsterisk: boolean;
  readonly disabled: boolean;
} {
  const { id, label, hideLabel, schema, required, disabled, readonly, rawErrors, options } = props;
  const { description } = schema;
  // Between columns there is no room for sentences: they show when pointed at.
  const isCell = options?.isCell === true;
  const errors = [...new Set(rawErrors ?? [])];
  return {
    id,
    ...(hideLabel === true ? { 'aria-label': label } : { label }),
    ...(description === undefined || hideLabel === true ? {} : isCell ? { title: description } : { description }),
    ...(errors.length === 0 ? {} : { error: errors.join(' ') }),
    withAsterisk: required === true && schema['x-preset' as keyof typeof schema] === undefined,
    disabled: disabled === true || readonly === true,
  };
}

/** What an emptied text means: nothing said, or an empty text where the schema wants one or has a default. */
export function emptied({ required, schema }: WidgetProps): string | undefined {
  return required === true || 'x-preset' in schema ? '' : undefined;
}
