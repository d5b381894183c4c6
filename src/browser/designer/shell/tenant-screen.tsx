import { Alert, Anchor, Button, Center, Loader } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Link, Route, Switch } from 'wouter';
import { useWorkspaceState, WorkspaceContext } from '../../store/use-workspace.ts';
import { AppBar } from '../../ui/app-bar.tsx';
import { moreTexts } from '../../ui/i18n/start-texts.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { LanguageMenu } from '../../ui/language-menu.tsx';
import { SchemeMenu } from '../../ui/scheme-menu.tsx';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { HomeScreen } from '../home/home-screen.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { HeaderSlotContext } from './header-slot.tsx';
import { HelpMenu } from './help-menu.tsx';
import classes from './tenant-screen.module.css';
import { useFrameWishes } from './use-frame-wishes.ts';
import { useTenantWorkspace } from './use-tenant-workspace.ts';

const DocumentScreen = lazy(async () => ({ default: (await import('./document-screen.tsx')).DocumentScreen }));
const HistoryScreen = lazy(async () => ({ default: (await import('../history/history-screen.tsx')).HistoryScreen }));
const FlowReleases = lazy(async () => ({
  default: (await import('../release/flow-releases-screen.tsx')).FlowReleasesScreen,
}));
const CompareScreen = lazy(async () => ({ default: (await import('../release/compare-screen.tsx')).CompareScreen }));
const ReleasesScreen = lazy(async () => ({ default: (await import('../release/releases-screen.tsx')).ReleasesScreen }));
const ImportScreen = lazy(async () => ({ default: (await import('../home/import-screen.tsx')).ImportScreen }));
const RecordsScreen = lazy(async () => {
  const [{ RecordsScreen: screen }] = await Promise.all([
    import('../records/records-screen.tsx'),
    moreTexts('records'),
  ]);
  return { default: screen };
});
const BatchScreen = lazy(async () => {
  const [{ BatchScreen: screen }] = await Promise.all([import('../agents/batch-screen.tsx'), moreTexts('agents')]);
  return { default: screen };
});
const PopListScreen = lazy(async () => {
  const [{ PopListScreen: screen }] = await Promise.all([import('../pops/pop-list-screen.tsx'), moreTexts('pops')]);
  return { default: screen };
});
const PromptsScreen = lazy(async () => {
  const [{ PromptsScreen: screen }] = await Promise.all([
    import('../prompts/prompts-screen.tsx'),
    moreTexts('prompts'),
  ]);
  return { default: screen };
});
const SandboxScreen = lazy(async () => {
  const [{ SandboxScreen: screen }] = await Promise.all([
    import('../sandbox/sandbox-screen.tsx'),
    moreTexts('sandbox'),
    moreTexts('dialogs'),
  ]);
  return { default: screen };
});
const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.tsx')).CommandPalette }));
const Guide = lazy(async () => ({ default: (await import('../home/guide-panel.tsx')).GuidePanel }));

/** `/t/<tenant>`: everything about one tenant. Addresses inside: `/`, `/<kind>`, `/<kind>/<id>`, `/-/import`. */
export function TenantScreen({ tenant }: { readonly tenant: string }): ReactNode {
  const workspace = useTenantWorkspace(tenant);
  const isWanted = useFrameWishes();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  if (workspace === null) return <Waiting />;
  return (
    <WorkspaceContext value={workspace}>
      <HeaderSlotContext value={slot}>
        <div className={classes.screen}>
          <AppBar
            where={<Breadcrumbs />}
            state={<div ref={setSlot} className={classes.slot} />}
            tools={
              <>
                <HelpMenu />
                <LanguageMenu />
                <SchemeMenu />
              </>
            }
          />
          <Suspense fallback={null}>
            <Guide />
          </Suspense>
          <Screens />
        </div>
        <Suspense fallback={null}>{isWanted && <CommandPalette />}</Suspense>
      </HeaderSlotContext>
    </WorkspaceContext>
  );
}

function Screens(): ReactNode {
  const status = useWorkspaceState((state) => state.status);
  if (status === 'loading') return <Waiting />;
  if (status === 'failed' || status === 'deleted') return <NoTenant />;
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/">
          <HomeScreen kind={null} />
        </Route>
        <Route path="/-/import">
          <ImportScreen />
        </Route>
        <Route path="/-/releases">
          <ReleasesScreen />
        </Route>
        <Route path="/flow/:id/releases">{({ id }) => <FlowReleases key={id} flow={id} />}</Route>
        <Route path="/flow/:id/compare">{({ id }) => <CompareScreen key={id} flow={id} />}</Route>
        <Route path="/-/records">
          <RecordsScreen call={null} />
        </Route>
        <Route path="/-/records/:call">{({ call }) => <RecordsScreen call={call} />}</Route>
        <Route path="/-/agents">
          <BatchScreen />
        </Route>
        <Route path="/screen-pop">
          <PopListScreen />
        </Route>
        <Route path="/-/prompts">
          <PromptsScreen />
        </Route>
        <Route path="/-/sandbox">
          <SandboxScreen part="bar" />
        </Route>
        <Route path="/-/sandbox/dialogs">
          <SandboxScreen part="dialogs" />
        </Route>
        <Route path="/:kind">{({ kind }) => <HomeScreen key={kind} kind={kind} />}</Route>
        <Route path="/:kind/:id">
          {({ kind, id }) => <DocumentScreen key={`${kind}/${id}`} kind={kind} id={id} />}
        </Route>
        <Route path="/:kind/:id/history">
          {({ kind, id }) => <HistoryScreen key={`${kind}/${id}`} kind={kind} id={id} />}
        </Route>
      </Switch>
    </Suspense>
  );
}

function NoTenant(): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const problem = useWorkspaceState((state) => state.problem);
  return (
    <Alert color="red" icon={<IconPlugConnectedX />} m="md" title={t('shell.noTenant')}>
      <p>{problem === null ? t('shell.tenantDeleted') : problemText(problem)}</p>
      <Button variant="default" mr="md" onClick={() => location.reload()}>
        {t('home.again')}
      </Button>
      <Anchor component={Link} href="~/">
        {t('app.notFound.home')}
      </Anchor>
    </Alert>
  );
}

function Waiting(): ReactNode {
  const { t } = useText();
  return (
    <Center flex={1} mih={200}>
      <Loader size="sm" role="status" aria-label={t('app.loading')} />
    </Center>
  );
}
