import { createContext, useContext } from 'react';

/** The whole value that a form shows: for fields that depend on what stands beside them. */
export const FormValueContext = createContext<Readonly<Record<string, unknown>>>({});

export function useFormValue(): Readonly<Record<string, unknown>> {
  return useContext(FormValueContext);
}
