import { Button, Drawer } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDownload, IconLayoutSidebar, IconPlus, IconUpload } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../../ui/i18n/use-text.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { kindOf } from '../documents/kind-of.ts';
import { DamagedDocuments } from './damaged-documents.tsx';
import type { OpenDialog } from './document-dialogs.tsx';
import { documentRows, type Order } from './document-rows.ts';
import { DocumentTable } from './document-table.tsx';
import classes from './home-screen.module.css';
import { KindNav } from './kind-nav.tsx';
import { NothingListed } from './nothing-listed.tsx';
import { useTenantSource } from './tenant-source.ts';

const DocumentDialogs = lazy(async () => ({ default: (await import('./document-dialogs.tsx')).DocumentDialogs }));

/** The documents of a tenant, of one kind or of all. */
export function HomeScreen({ kind }: { readonly kind: string | null }): ReactNode {
  const { t, say } = useText();
  const source = useTenantSource();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 120);
  const [order, setOrder] = useState<Order>({ column: 'name', isDescending: false });
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [isNavOpen, setNavOpen] = useState(false);
  const { headers, document } = source;
  const rows = useMemo(
    () => documentRows({ headers, document, kind, search: settled, order }),
    [headers, document, kind, settled, order],
  );
  const found = kind === null ? undefined : kindOf(kind);
  return (
    <div className={classes.screen}>
      <aside className={classes.side}>
        <KindNav headers={headers} current={kind} />
      </aside>
      <Drawer
        opened={isNavOpen}
        onClose={() => setNavOpen(false)}
        title={source.name}
        size={280}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <KindNav headers={headers} current={kind} onGo={() => setNavOpen(false)} />
      </Drawer>
      <main className={classes.main}>
        <div className={classes.tools}>
          <Button
            variant="default"
            className={classes.navButton}
            leftSection={<IconLayoutSidebar size={16} stroke={1.6} />}
            onClick={() => setNavOpen(true)}
          >
            {t('home.kinds')}
          </Button>
          <h1 className={classes.title}>{found === undefined ? t('home.all') : say(found.plural)}</h1>
          <SearchField value={search} onChange={setSearch} label={t('home.search')} />
          <span className={classes.gap} />
          <Button
            component={Link}
            href="/-/import"
            variant="default"
            leftSection={<IconUpload size={16} stroke={1.6} />}
          >
            {t('home.import')}
          </Button>
          <Button
            component="a"
            href={source.client.bundleUrl(source.tenant)}
            download={`${source.tenant}.json`}
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.6} />}
          >
            {t('home.export')}
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setDialog({ does: 'new', kind })}>
            {found === undefined || found.single ? t('home.new') : t('home.newKind', { kind: say(found.title) })}
          </Button>
        </div>
        <DamagedDocuments kind={kind} onDialog={(does, header) => setDialog({ does, header })} />
        {rows.length === 0 ? (
          <NothingListed kind={kind} search={settled} onNew={() => setDialog({ does: 'new', kind })} />
        ) : (
          <DocumentTable
            rows={rows}
            showsKind={kind === null}
            order={order}
            onOrder={setOrder}
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
