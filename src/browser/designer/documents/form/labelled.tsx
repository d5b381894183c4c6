import type { FieldProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import classes from './form.module.css';

/** Label, help and errors around a field that is more than one control. */
export function Labelled({
  of,
  tools,
  children,
}: {
  readonly of: Pick<FieldProps, 'schema' | 'rawErrors' | 'fieldPathId' | 'name' | 'required'>;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { schema, rawErrors, fieldPathId, name } = of;
  const errors = [...new Set(rawErrors ?? [])];
  return (
    <fieldset className={classes.list} aria-describedby={errors.length > 0 ? `${fieldPathId.$id}-error` : undefined}>
      <legend style={{ position: 'absolute', clipPath: 'inset(50%)' }}>{schema.title ?? name}</legend>
      <div className={classes.listHead}>
        <span className={classes.label} aria-hidden>
          {schema.title ?? name}
        </span>
        {tools}
      </div>
      {schema.description !== undefined && <div className={classes.help}>{schema.description}</div>}
      {children}
      {errors.length > 0 && (
        <div id={`${fieldPathId.$id}-error`} className={classes.error}>
          {errors.join(' ')}
        </div>
      )}
    </fieldset>
  );
}
