import { useComputedColorScheme } from '@mantine/core';
import { DiffEditor } from '@monaco-editor/react';
import type { ReactNode } from 'react';
import { formats } from '../../../catalogue/formats.ts';
import { formatOf } from '../../../kernel/documents/format-of.ts';
import { writeDocument } from '../../../kernel/documents/write-document.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './source-view.module.css';
import './monaco.ts';

export interface DiffSide {
  /** Such as "Revision 12, yesterday". */
  readonly title: ReactNode;
  readonly document: Document;
}

export interface DocumentDiffProps {
  readonly before: DiffSide;
  readonly after: DiffSide;
}

/** What differs between two versions of a document, as text; the width decides whether side by side. */
export function DocumentDiff({ before, after }: DocumentDiffProps): ReactNode {
  const { t } = useText();
  const scheme = useComputedColorScheme('light');
  const [original, modified] = [textOf(before.document), textOf(after.document)];
  return (
    <section className={classes.view} aria-label={t('source.diff')}>
      <div className={classes.sides}>
        <div>{before.title}</div>
        <div>{after.title}</div>
      </div>
      {original === modified && <p className={classes.same}>{t('source.noDifference')}</p>}
      <div className={classes.editor}>
        <DiffEditor
          original={original}
          modified={modified}
          language="json"
          theme={scheme === 'dark' ? 'callsmith-dark' : 'callsmith-light'}
          loading={t('source.loading')}
          options={{
            readOnly: true,
            originalEditable: false,
            automaticLayout: true,
            renderSideBySide: true,
            useInlineViewWhenSpaceIsLimited: true,
            hideUnchangedRegions: { enabled: true },
            minimap: { enabled: false },
            fontSize: 13,
            scrollBeyondLastLine: false,
            originalAriaLabel: t('source.before'),
            modifiedAriaLabel: t('source.after'),
          }}
        />
      </div>
    </section>
  );
}

function textOf(document: Document): string {
  return writeDocument(document, formatOf(formats, document.kind).schema);
}
