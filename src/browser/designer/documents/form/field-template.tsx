import type { FieldTemplateProps } from '@rjsf/utils';
import type { ReactNode } from 'react';

/** Our fields and widgets draw label, help and errors themselves. */
export function FieldTemplate({ children, hidden }: FieldTemplateProps): ReactNode {
  return hidden === true ? null : children;
}
