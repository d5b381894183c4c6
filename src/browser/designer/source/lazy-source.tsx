import { Center, Loader } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import type { DocumentDiffProps } from './document-diff.tsx';
import type { SourceViewProps } from './source-view.tsx';

// Monaco is larger than all the rest: it is loaded when somebody looks at a source for the first time.
const SourceView = lazy(async () => ({ default: (await import('./source-view.tsx')).SourceView }));
const DocumentDiff = lazy(async () => ({ default: (await import('./document-diff.tsx')).DocumentDiff }));

export function LazySourceView(props: SourceViewProps): ReactNode {
  return (
    <Waiting>
      <SourceView {...props} />
    </Waiting>
  );
}

export function LazyDocumentDiff(props: DocumentDiffProps): ReactNode {
  return (
    <Waiting>
      <DocumentDiff {...props} />
    </Waiting>
  );
}

function Waiting({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useText();
  return (
    <ErrorBoundary>
      <Suspense
        fallback={
          <Center h="100%" mih={120}>
            <Loader size="sm" role="status" aria-label={t('source.loading')} />
          </Center>
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  );
}
