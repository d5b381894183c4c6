import { Alert, Button, Drawer, Tabs, Text } from '@mantine/core';
import { IconAppWindow, IconArrowBackUp, IconLayoutSidebar, IconPlus } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { ScreenPopDocument } from '../../../catalogue/kinds/screen-pop/document.gen.ts';
import type { TenantDocument } from '../../../catalogue/kinds/tenant/document.gen.ts';
import { completeDocument } from '../../../kernel/inspection/complete-document.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { DamagedDocuments } from '../home/damaged-documents.tsx';
import type { OpenDialog } from '../home/document-dialogs.tsx';
import home from '../home/home-screen.module.css';
import { KindNav } from '../home/kind-nav.tsx';
import { useTenantSource } from '../home/tenant-source.ts';
import { inOrder, newPositions, nextPosition, positioned } from './pop-order.ts';
import { PopTable } from './pop-table.tsx';
import classes from './pops.module.css';
import { type PopChanges, usePopChanges } from './use-pop-changes.ts';

const DocumentDialogs = lazy(async () => ({ default: (await import('../home/document-dialogs.tsx')).DocumentDialogs }));

type Media = ScreenPopDocument['media'];

/** `/screen-pop`: the pop-ups of both workbenches, in the order in which they pop. */
export function PopListScreen(): ReactNode {
  const { t } = useText();
  const { headers, name } = useTenantSource();
  const { all, pops, limit } = useListedPops();
  const changes = usePopChanges();
  const [media, setMedia] = useState<Media>('audio-video');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [isNavOpen, setNavOpen] = useState(false);
  const of = (wanted: Media) => inOrder(pops.filter((pop) => pop.media === wanted));
  const shown = of(media);
  const change = (label: string, after: ReturnType<typeof positioned>): void => {
    const ids = new Set(after.map(({ id }) => id));
    const before = all.filter(({ id }) => ids.has(id));
    void changes.change(label, before, after);
  };
  const move = (from: number, to: number): void =>
    change(
      t('pops.list.moved', { name: shown[from]?.name ?? '', place: to + 1 }),
      positioned(all, newPositions(shown, from, to)),
    );
  const enable = (id: string, enabled: boolean): void => {
    const pop = all.find((one) => one.id === id);
    if (pop === undefined) return;
    change(t(enabled ? 'pops.list.enabled' : 'pops.list.disabled', { name: pop.name }), [
      { ...pop, enabled } as typeof pop,
    ]);
  };
  const nav = <KindNav headers={headers} current="screen-pop" onGo={() => setNavOpen(false)} />;
  return (
    <div className={home.screen}>
      <aside className={home.side}>{nav}</aside>
      <Drawer
        opened={isNavOpen}
        onClose={() => setNavOpen(false)}
        title={name}
        size={280}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        {nav}
      </Drawer>
      <main className={home.main}>
        <div className={home.tools}>
          <Button
            variant="default"
            className={home.navButton}
            leftSection={<IconLayoutSidebar size={16} stroke={1.6} />}
            onClick={() => setNavOpen(true)}
          >
            {t('home.kinds')}
          </Button>
          <h1 className={home.title}>{t('pops.list.title')}</h1>
          <span className={home.gap} />
          <Button
            leftSection={<IconPlus size={16} />}
            onClick={() =>
              setDialog({ does: 'new', kind: 'screen-pop', preset: { media, position: nextPosition(shown) } })
            }
          >
            {t('pops.list.new')}
          </Button>
        </div>
        <DamagedDocuments kind="screen-pop" onDialog={(does, header) => setDialog({ does, header })} />
        <Tabs value={media} onChange={(next) => setMedia((next ?? 'audio-video') as Media)} px="md">
          <Tabs.List>
            {(['audio-video', 'multimedia'] as const).map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(`pops.media.${each}`)}{' '}
                <span className={classes.count} data-over={of(each).length > limit}>
                  {t('pops.list.count', { count: of(each).length, limit })}
                </span>
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        <Said changes={changes} />
        {shown.length === 0 ? (
          <EmptyState icon={<IconAppWindow size={34} stroke={1.3} />} title={t('pops.list.none')}>
            {t(`pops.list.noneHelp.${media}`)}
          </EmptyState>
        ) : (
          <PopTable
            pops={shown}
            headers={headers}
            isBusy={changes.isBusy}
            onMove={move}
            onEnable={enable}
            onDialog={(does, header) => setDialog({ does, header })}
          />
        )}
      </main>
      {dialog !== null && (
        <Suspense fallback={null}>
          <DocumentDialogs dialog={dialog} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </div>
  );
}

/** The pop-ups as they are stored and with their defaults, and how many of a media type there may be. */
function useListedPops() {
  const { headers, document } = useTenantSource();
  const all = useMemo(
    () => headers.filter(({ kind }) => kind === 'screen-pop').flatMap(({ kind, id }) => document(kind, id) ?? []),
    [headers, document],
  );
  const pops = useMemo(() => all.map((pop) => completeDocument(pop, catalogue) as unknown as ScreenPopDocument), [all]);
  const limit = useMemo(() => {
    const own = headers.find(({ kind }) => kind === 'tenant');
    const settings = own === undefined ? undefined : document('tenant', own.id);
    return settings === undefined
      ? 5
      : (completeDocument(settings, catalogue) as unknown as TenantDocument).systemParameters.maxScreenPopUps;
  }, [headers, document]);
  return { all, pops, limit };
}

/** What was done last and can be taken back, or why it could not be done. */
function Said({ changes }: { readonly changes: PopChanges }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  return (
    <>
      <div className={classes.note}>
        <Text size="xs" c="var(--cs-quiet)">
          {t('pops.list.effect')}
        </Text>
        <span role="status" className={classes.done}>
          {changes.last !== null && (
            <>
              {changes.last.label}
              <Button
                size="compact-xs"
                variant="default"
                loading={changes.isBusy}
                leftSection={<IconArrowBackUp size={13} />}
                onClick={() => void changes.undo()}
              >
                {t('pops.list.undo')}
              </Button>
            </>
          )}
        </span>
      </div>
      {changes.problem !== null && (
        <Alert color="red" mx="md" mb="xs">
          {changes.problem === 'refused' ? t('pops.list.refused') : problemText(changes.problem)}
        </Alert>
      )}
    </>
  );
}
