import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import type { CSSProperties, ReactNode } from 'react';
import type { FormGroup } from '../../../../catalogue/form-hints.ts';
import classes from './form.module.css';
import { FormSection } from './form-section.tsx';

interface Options {
  readonly groups?: readonly FormGroup[];
  readonly isRow?: boolean;
}

/** The fields of an object: under headings at the top of a form, side by side in a row of a list, else in a column. */
export function ObjectTemplate({ properties, uiSchema, registry, errorSchema }: ObjectFieldTemplateProps): ReactNode {
  const { groups, isRow = false } = (uiSchema?.['ui:options'] ?? {}) as Options;
  const isTop = groups !== undefined && registry.rootSchema !== undefined;
  if (!isTop) {
    return (
      <div className={isRow ? classes.row : classes.column} style={isRow ? columns(properties.length) : undefined}>
        {properties.map(({ name, content }) => (
          <div key={name} className={classes.cell}>
            {content}
          </div>
        ))}
      </div>
    );
  }
  const contents = new Map(properties.map(({ name, content }) => [name, content]));
  return (
    <div className={classes.form}>
      {groups.map((group) => {
        const fields = group.fields.filter((name) => contents.has(name));
        const isWrong = fields.some((name) => errorSchema !== undefined && name in errorSchema);
        return fields.length === 0 ? null : (
          <FormSection key={group.fields.join()} group={group} isWrong={isWrong}>
            {fields.map((name) => (
              <div key={name}>{contents.get(name)}</div>
            ))}
          </FormSection>
        );
      })}
    </div>
  );
}

function columns(count: number): CSSProperties {
  return { '--columns': count } as CSSProperties;
}
