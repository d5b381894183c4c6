import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Document } from '../../kernel/model/document.ts';
import type { OpenState } from './open-state.ts';
import type { OpenDocument } from './tenant/open-document.ts';

export const DocumentContext = createContext<OpenDocument | null>(null);

/** The document that the screen is about. Who draws inside knows its kind. */
export function useOpenDocument<D extends Document = Document>(): OpenDocument<D> {
  const opened = useContext(DocumentContext);
  if (opened === null) throw new Error('This is drawn inside a DocumentContext.');
  return opened as unknown as OpenDocument<D>;
}

/** Part of the open document's state; draws again when that part is another object. */
export function useDocument<T, D extends Document = Document>(select: (state: OpenState<D>) => T): T {
  return useStore(useOpenDocument<D>().store.api, select);
}
