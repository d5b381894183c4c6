import type { WidgetProps } from '@rjsf/utils';
import { type ComponentType, createContext, useContext } from 'react';
import type { DocumentHeader } from '../../../../contract/documents.ts';
import type { DocumentRef } from '../../../../kernel/model/document.ts';

/** What the fields of a form know of the world around it. */
export interface FormWorld {
  /** `page`: headings beside the fields, lists as tables. `panel`: everything below each other. */
  readonly density: 'page' | 'panel';
  readonly headers: readonly DocumentHeader[];
  readonly languages: readonly string[];
  readonly secrets: readonly string[];
  /** Leads to a document. */
  readonly open: (ref: DocumentRef) => void;
  /** Makes a document of the kind and tells its id. */
  readonly create: (kind: string, onMade: (id: string) => void) => void;
  /** Take the place of the plain widgets: `expression`, `template`, `variable`. */
  readonly widgets: Readonly<Record<string, ComponentType<WidgetProps>>>;
}

const FormWorldContext = createContext<FormWorld | null>(null);

export const FormWorldProvider = FormWorldContext.Provider;

export function useFormWorld(): FormWorld {
  const world = useContext(FormWorldContext);
  if (world === null) throw new Error('There is no form around this field.');
  return world;
}
