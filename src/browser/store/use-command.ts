import { useMemo } from 'react';
import type { Document } from '../../kernel/model/document.ts';
import type { Text } from '../../kernel/model/text.ts';
import type { Command } from './command.ts';
import type { DocumentStore, Ran } from './document-store.ts';
import { useOpenDocument } from './use-document.ts';

/** A command on the open document. */
export interface UsableCommand<P> {
  /** Steps of one `group` that follow each other within a second become one. */
  run(params: P, options?: { readonly group?: string }): Ran;
  /** Why it cannot be done now, or null: for greyed-out buttons. Ask anew whenever the document changes. */
  reason(params: P): Text | null;
}

export function useCommand<D extends Document, P>(command: Command<D, P>): UsableCommand<P> {
  const { store } = useOpenDocument<D>();
  return useMemo(() => usable(store, command), [store, command]);
}

function usable<D extends Document, P>(store: DocumentStore<D>, command: Command<D, P>): UsableCommand<P> {
  return {
    run: (params, options) => store.run(command, params, options),
    reason: (params) => store.reason(command, params),
  };
}
