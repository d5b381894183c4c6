import { SegmentedControl, Select } from '@mantine/core';
import type { FieldProps, RJSFSchema, UiSchema } from '@rjsf/utils';
import type { ComponentType, ReactNode } from 'react';
import { catalogue } from '../../../../catalogue/catalogue.ts';
import classes from './form.module.css';
import { useFormWorld } from './form-context.ts';
import type { Branch } from './form-schema.ts';
import { OptionalFrame } from './optional-frame.tsx';
import { switchBranch } from './switch-branch.ts';

type Plain = Readonly<Record<string, unknown>>;

/** So many ways, with so many letters, fit beside each other in a panel. */
const FEW = { ways: 3, letters: 40 };

/** A value that goes one of several ways: which way, and what that way needs. */
export function UnionField(props: FieldProps): ReactNode {
  const { headers } = useFormWorld();
  const ObjectField = props.registry.fields.ObjectField as ComponentType<FieldProps>;
  const { 'x-tag': tag, 'x-branches': branches } = props.schema as unknown as {
    readonly 'x-tag': string;
    readonly 'x-branches': readonly Branch[];
  };
  const value = props.formData as Plain | undefined;
  const branch = branches.find((each) => each.value === value?.[tag]) ?? branches[0];
  const idOf = (kind: string): string | undefined => headers.find((header) => header.kind === kind)?.id;
  const choose = (wanted: string): void => {
    const next = branches.find((each) => each.value === wanted);
    if (next === undefined) return;
    props.onChange(switchBranch(value, tag, next, catalogue.definitions, idOf), props.fieldPathId.path);
  };
  const data = branches.map((each) => ({ value: each.value, label: each.schema.title ?? each.value }));
  const isFew = data.length <= FEW.ways && data.map(({ label }) => label).join('').length < FEW.letters;
  const control = {
    data,
    value: branch?.value ?? '',
    disabled: props.readonly === true || props.disabled === true,
    'aria-label': props.schema.title ?? props.name,
  };
  return (
    <OptionalFrame of={props} onAdd={() => branches[0] !== undefined && choose(branches[0].value)}>
      {isFew ? (
        <SegmentedControl {...control} size="xs" fullWidth={false} style={{ alignSelf: 'start' }} onChange={choose} />
      ) : (
        <Select {...control} maw={320} onChange={(next) => next !== null && choose(next)} />
      )}
      {branch !== undefined && Object.keys(branch.schema.properties ?? {}).length > 0 && (
        <div className={classes.nested}>
          <ObjectField {...props} schema={branch.schema as unknown as RJSFSchema} uiSchema={branch.ui as UiSchema} />
        </div>
      )}
    </OptionalFrame>
  );
}
