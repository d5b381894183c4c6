import { Alert, Anchor, Center, Loader } from '@mantine/core';
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { OpenDocument } from '../../store/tenant/open-document.ts';
import { DocumentContext } from '../../store/use-document.ts';
import { moreTexts } from '../../ui/i18n/start-texts.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { DocumentBar } from './document-bar.tsx';
import { InHeader } from './header-slot.tsx';
import { SaveState } from './save-state.tsx';
import { UndoRedo } from './undo-redo.tsx';
import { useOpening } from './use-opening.ts';
import { useSaveKey } from './use-save-key.ts';

const FlowEditor = lazy(async () => ({ default: (await import('./flow-editor.tsx')).FlowEditor }));
const HeaderBadge = lazy(async () => ({ default: (await import('../release/header-badge.tsx')).HeaderBadge }));
const DomainPage = lazy(async () => ({ default: (await import('../recognition/domain-page.tsx')).DomainPage }));
const RobotPage = lazy(async () => ({ default: (await import('../recognition/robot-page.tsx')).RobotPage }));
const TestPage = lazy(async () => ({ default: (await import('../recognition/test-page.tsx')).TestPage }));
const DocumentPage = lazy(async () => ({ default: (await import('../documents/document-page.tsx')).DocumentPage }));
const TablePage = lazy(async () => ({ default: (await import('../tables/table-page.tsx')).TablePage }));
const PopPage = lazy(async () => {
  const [{ PopPage: page }] = await Promise.all([import('../pops/pop-page.tsx'), moreTexts('pops')]);
  return { default: page };
});
const PageScreen = lazy(async () => {
  const [{ PageScreen: page }] = await Promise.all([import('../pages/page-screen.tsx'), moreTexts('pops')]);
  return { default: page };
});
const AuthenticationPage = lazy(async () => {
  const [{ AuthenticationPage: page }] = await Promise.all([
    import('../authentications/authentication-page.tsx'),
    moreTexts('pops'),
  ]);
  return { default: page };
});

/** `/<kind>/<id>`: a document, opened for editing. */
export function DocumentScreen({ kind, id }: { readonly kind: string; readonly id: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const opening = useOpening(kind, id);
  if (opening.is === 'opening') {
    return (
      <Center flex={1}>
        <Loader size="sm" role="status" aria-label={t('app.loading')} />
      </Center>
    );
  }
  if (opening.is === 'failed') {
    return (
      <Alert color="red" m="md" title={t('shell.noDocument')}>
        <p>{problemText(opening.problem)}</p>
        <Anchor component={Link} href={`/${kind}`}>
          {t('shell.toList')}
        </Anchor>
        {' · '}
        <Anchor component={Link} href={`/${kind}/${id}/history`}>
          {t('shell.history')}
        </Anchor>
      </Alert>
    );
  }
  return <Opened opened={opening.opened} />;
}

function Opened({ opened }: { readonly opened: OpenDocument }): ReactNode {
  const [isSettling, setSettling] = useState(true);
  const sync = useStore(opened.store.api, (state) => state.sync);
  const kind = useStore(opened.store.api, (state) => state.document.kind);
  const id = useStore(opened.store.api, (state) => state.document.id);
  useSaveKey(opened);
  useEffect(() => {
    if (sync !== 'conflict') setSettling(true);
  }, [sync]);
  return (
    <DocumentContext value={opened}>
      <InHeader>
        <SaveState onSettle={() => setSettling(true)} />
        <UndoRedo store={opened.store} />
        {kind === 'flow' && (
          <Suspense fallback={null}>
            <HeaderBadge flow={id} />
          </Suspense>
        )}
        <DocumentBar />
      </InHeader>
      <Page kind={kind} opened={opened} />
      {sync === 'conflict' && isSettling && <ConflictDialog onClose={() => setSettling(false)} />}
    </DocumentContext>
  );
}

/** Kinds that are more than a form. */
const PAGES: ReadonlyMap<string, ComponentType> = new Map<string, ComponentType>([
  ['dynamic-table', TablePage],
  ['domain', DomainPage],
  ['robot', RobotPage],
  ['recognition-test', TestPage],
  ['screen-pop', PopPage],
  ['page', PageScreen],
  ['authentication', AuthenticationPage],
]);

function Page({ kind, opened }: { readonly kind: string; readonly opened: OpenDocument }): ReactNode {
  if (kind === 'flow') return <FlowEditor opened={opened as unknown as OpenDocument<Flow>} />;
  const Own = PAGES.get(kind) ?? DocumentPage;
  return <Own />;
}
