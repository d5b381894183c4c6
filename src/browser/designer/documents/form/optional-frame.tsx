import { ActionIcon, Button } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../ui/i18n/use-text.ts';
import { Labelled } from './labelled.tsx';

/** Whether the field may be left out altogether, and is not there by default. */
export function isOptional({ required, schema }: Pick<FieldProps, 'required' | 'schema'>): boolean {
  return required !== true && !('x-preset' in schema);
}

/** A field that may be missing: a button to add it, and one to leave it out again. */
export function OptionalFrame({
  of,
  onAdd,
  children,
}: {
  readonly of: FieldProps;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useText();
  const name = of.schema.title ?? of.name;
  const canChange = of.readonly !== true && of.disabled !== true;
  if (isOptional(of) && of.formData === undefined) {
    return canChange ? (
      <Button variant="subtle" size="compact-xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
        {name}
      </Button>
    ) : null;
  }
  const remove = isOptional(of) && canChange && (
    <ActionIcon
      size="sm"
      aria-label={t('documents.leaveOut', { name })}
      onClick={() => of.onChange(undefined, of.fieldPathId.path)}
    >
      <IconX size={14} />
    </ActionIcon>
  );
  return (
    <Labelled of={of} tools={remove}>
      {children}
    </Labelled>
  );
}
