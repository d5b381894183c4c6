import type { ReactNode } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { PlacedError } from '../documents/form/error-tree.ts';
import { SchemaForm } from '../documents/form/schema-form.tsx';
import type { PartForm } from './item-schema.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Edits some fields of a value, and leaves all others as they are. */
export function PartFormView({
  form,
  value,
  errors,
  isReadOnly,
  onChange,
}: {
  readonly form: PartForm;
  readonly value: Plain;
  readonly errors: readonly PlacedError[];
  readonly isReadOnly: boolean;
  readonly onChange: (value: Plain) => void;
}): ReactNode {
  const fields = Object.keys(form.schema.properties ?? {});
  const isOwn = ([name]: readonly [string, unknown]): boolean => fields.includes(name);
  const own = Object.fromEntries(Object.entries(value).filter(isOwn));
  const others = Object.fromEntries(Object.entries(value).filter((entry) => !isOwn(entry)));
  return (
    <SchemaForm
      folder={form.folder}
      schema={form.schema}
      definitions={catalogue.definitions}
      hints={form.hints}
      value={own}
      errors={errors.filter(({ path }) => fields.includes(path.split('/')[1] ?? ''))}
      isReadOnly={isReadOnly}
      onChange={(changed) => onChange({ ...others, ...changed })}
    />
  );
}
