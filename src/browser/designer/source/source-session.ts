import { createStore, type StoreApi } from 'zustand/vanilla';
import { formatOf } from '../../../kernel/documents/format-of.ts';
import { readDocument } from '../../../kernel/documents/read-document.ts';
import { writeDocument } from '../../../kernel/documents/write-document.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { replaceDocument } from '../../store/commands/replace-document.ts';
import type { DocumentStore } from '../../store/document-store.ts';

/** Pause in the typing after which the text becomes the document (ms). */
const PAUSE = 700;

/**
 * How the text stands to the document.
 * - `same`: it says the same; `edited`: it was typed in and is about to be read
 * - `refused`: it does not read, or the document cannot become it; the document is as it was
 * - `behind`: the document has changed since the text was edited; people decide which one counts
 */
export type SourceStatus = 'same' | 'edited' | 'refused' | 'behind';

export interface SourceState {
  readonly text: string;
  /** Grows whenever the text changes by something else than typing: then the editor must show it. */
  readonly shown: number;
  readonly status: SourceStatus;
  /** Why the text does not read, with places in it. */
  readonly findings: readonly Finding[];
  /** Why the document cannot become what the text says. */
  readonly refusal: Text | null;
}

/** The text of an open document while it is edited as text. */
export interface SourceSession {
  readonly store: StoreApi<SourceState>;
  edit(text: string): void;
  /** The user pauses or goes elsewhere: what was typed counts now. */
  settle(): void;
  /** Forgets the text and shows the document. */
  takeDocument(): void;
  /** The text counts, whatever the document has become. */
  takeText(): void;
  stop(): void;
}

/** @param later calls back after so many milliseconds; gives a function that forgets it */
export function createSourceSession(
  document: DocumentStore,
  later: (ms: number, then: () => void) => () => void,
): SourceSession {
  const { formats } = document.context;
  const now = (): Document => document.api.getState().document;
  const written = (): string => writeDocument(now(), formatOf(formats, now().kind).schema);
  const fresh = { status: 'same', findings: [], refusal: null } as const;
  const store = createStore<SourceState>(() => ({ text: written(), shown: 0, ...fresh }));
  let forget: (() => void) | null = null;
  let isOwn = false;

  const showDocument = (): void => {
    const text = written();
    const { shown, text: before } = store.getState();
    store.setState({ text, shown: text === before ? shown : shown + 1, ...fresh });
  };
  const apply = (): void => {
    const reading = readDocument(store.getState().text, { formats });
    if (reading.document === undefined) {
      store.setState({ status: 'refused', findings: reading.findings, refusal: null });
      return;
    }
    isOwn = true;
    const ran = document.run(replaceDocument, { document: reading.document });
    isOwn = false;
    store.setState(ran.ok ? fresh : { status: 'refused', findings: [], refusal: ran.reason });
  };
  const cancel = (): void => {
    forget?.();
    forget = null;
  };
  const settle = (): void => {
    cancel();
    if (store.getState().status === 'edited') apply();
  };
  const unsubscribe = document.api.subscribe((state, before) => {
    if (state.document === before.document || isOwn) return;
    const { status } = store.getState();
    if (status === 'same') showDocument();
    else {
      cancel();
      store.setState({ status: 'behind' });
    }
  });
  return {
    store,
    edit(text) {
      const { status, text: before } = store.getState();
      if (text === before) return;
      store.setState({ text, status: status === 'behind' ? 'behind' : 'edited' });
      cancel();
      if (status !== 'behind') forget = later(PAUSE, settle);
    },
    settle() {
      settle();
      // Now that nobody types, the text is laid out as it will be saved.
      if (store.getState().status === 'same') showDocument();
    },
    takeDocument() {
      cancel();
      showDocument();
    },
    takeText() {
      cancel();
      apply();
    },
    stop() {
      settle();
      unsubscribe();
    },
  };
}
