import { useComputedColorScheme } from '@mantine/core';
import { Editor } from '@monaco-editor/react';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { placeFindings } from '../../../kernel/documents/place-findings.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { findingText } from '../findings/finding-text.ts';
import { type CodeEditor, revealLine, setMarkers, showText } from './code-editor.ts';
import { findingMarkers } from './finding-markers.ts';
import { attachSchemas } from './monaco.ts';
import { leaveSource, openSource } from './open-source.ts';
import { SourceNotice } from './source-notice.tsx';
import type { SourceSession } from './source-session.ts';
import classes from './source-view.module.css';

export interface SourceViewProps {
  readonly store: DocumentStore;
  /** What the rules find in the document as it is. */
  readonly findings: readonly Finding[];
  readonly isReadOnly?: boolean;
}

/** The document as text: what is typed becomes the document, what happens elsewhere becomes text. */
export function SourceView({ store, findings, isReadOnly = false }: SourceViewProps): ReactNode {
  const [session, setSession] = useState<SourceSession | null>(null);
  useEffect(() => {
    attachSchemas(store.context.formats);
    const opened = openSource(store);
    setSession(opened);
    return () => leaveSource(store, opened);
  }, [store]);
  if (session === null) return null;
  return <SourceEditor store={store} session={session} findings={findings} isReadOnly={isReadOnly} />;
}

function SourceEditor({
  store,
  session,
  findings,
  isReadOnly,
}: {
  readonly store: DocumentStore;
  readonly session: SourceSession;
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
}): ReactNode {
  const { t, language } = useText();
  const scheme = useComputedColorScheme('light');
  const state = useStore(session.store);
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const { kind, id } = store.api.getState().document;
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing must not write into the editor, only `shown` does
  useEffect(() => {
    if (editor !== null) showText(editor, session.store.getState().text);
  }, [editor, state.shown]);
  useEffect(() => {
    const model = editor?.getModel();
    if (!model) return;
    const told = state.status === 'same' ? placeFindings(state.text, findings) : state.findings;
    const lineText = (line: number): string => (line <= model.getLineCount() ? model.getLineContent(line) : '');
    setMarkers(
      model,
      findingMarkers(told, lineText, (finding) => findingText(finding, language)),
    );
  }, [editor, state, findings, language]);
  return (
    <section className={classes.view} aria-label={t('source.title')}>
      <SourceNotice
        state={state}
        session={session}
        onGo={(line, column) => editor && revealLine(editor, line, column)}
      />
      <div className={classes.editor}>
        <Editor
          path={`${id}.${kind}.json`}
          language="json"
          defaultValue={session.store.getState().text}
          theme={scheme === 'dark' ? 'callsmith-dark' : 'callsmith-light'}
          loading={t('source.loading')}
          options={{
            readOnly: isReadOnly,
            ariaLabel: t('source.title'),
            automaticLayout: true,
            minimap: { enabled: false },
            fontSize: 13,
            tabSize: 2,
            scrollBeyondLastLine: false,
            stickyScroll: { enabled: false },
            fixedOverflowWidgets: true,
          }}
          onMount={(mounted) => {
            setEditor(mounted);
            mounted.onDidBlurEditorText(() => session.settle());
          }}
          onChange={(text) => session.edit(text ?? '')}
        />
      </div>
    </section>
  );
}
