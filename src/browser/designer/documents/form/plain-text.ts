import type { ReactNode } from 'react';

/** Stands where the form library expects a renderer of Markdown: a text is shown as it is, never as markup. */
export function Markdown({ children }: { readonly children?: ReactNode }): ReactNode {
  return children;
}
