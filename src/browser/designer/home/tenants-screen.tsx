import { Alert, Button, Loader, Text, Title } from '@mantine/core';
import { IconBuilding, IconPlugConnectedX, IconPlus } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { TenantHeader } from '../../../contract/tenants.ts';
import { AppBar } from '../../ui/app-bar.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { LanguageMenu } from '../../ui/language-menu.tsx';
import { newToken } from '../../ui/new-token.ts';
import { SchemeMenu } from '../../ui/scheme-menu.tsx';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { firstStep, hasStartedBefore, rememberStart } from './first-start.ts';
import { serverClient } from './server-client.ts';
import { TenantCard } from './tenant-card.tsx';
import classes from './tenants-screen.module.css';
import { type TenantsState, useTenants } from './use-tenants.ts';

const DeleteTenantDialog = lazy(async () => ({
  default: (await import('./delete-tenant-dialog.tsx')).DeleteTenantDialog,
}));
const NewTenantDialog = lazy(async () => ({ default: (await import('./new-tenant-dialog.tsx')).NewTenantDialog }));

/** `/`: all tenants. Whoever comes for the first time is led into the sample. */
export function TenantsScreen(): ReactNode {
  const { t } = useText();
  const state = useTenants();
  const [isMaking, setMaking] = useState(false);
  const [doomed, setDoomed] = useState<TenantHeader | null>(null);
  useFirstStart(state);
  return (
    <div className={classes.screen}>
      <AppBar
        tools={
          <>
            <LanguageMenu />
            <SchemeMenu />
          </>
        }
      />
      <main className={classes.page}>
        <div className={classes.head}>
          <div>
            <Title order={1}>{t('home.tenants.title')}</Title>
            <Text c="var(--cs-quiet)">{t('home.tenants.what')}</Text>
          </div>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
            {t('home.tenants.new')}
          </Button>
        </div>
        <Tenants state={state} onDelete={setDoomed} onNew={() => setMaking(true)} />
      </main>
      <Suspense fallback={null}>
        {isMaking && (
          <NewTenantDialog
            taken={(state.tenants ?? []).map(({ id }) => id)}
            samples={state.samples}
            onClose={() => setMaking(false)}
          />
        )}
        {doomed !== null && (
          <DeleteTenantDialog tenant={doomed} onClose={() => setDoomed(null)} onDeleted={() => void state.reload()} />
        )}
      </Suspense>
    </div>
  );
}

function Tenants({
  state,
  onDelete,
  onNew,
}: {
  readonly state: TenantsState;
  readonly onDelete: (tenant: TenantHeader) => void;
  readonly onNew: () => void;
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { tenants, overviews, problem, reload } = state;
  if (problem !== null) {
    return (
      <Alert color="red" icon={<IconPlugConnectedX />} title={t('home.tenants.failed')}>
        <Text mb="sm">{problemText(problem)}</Text>
        <Button variant="default" onClick={() => void reload()}>
          {t('home.again')}
        </Button>
      </Alert>
    );
  }
  if (tenants === null) return <Loader role="status" aria-label={t('app.loading')} />;
  if (tenants.length === 0) {
    return (
      <EmptyState
        icon={<IconBuilding size={40} stroke={1.2} />}
        title={t('home.tenants.none')}
        action={<Button onClick={onNew}>{t('home.tenants.new')}</Button>}
      >
        {t('home.tenants.noneWhat')}
      </EmptyState>
    );
  }
  return (
    <ul className={classes.grid}>
      {tenants.map((tenant) => (
        <li key={tenant.id}>
          <TenantCard tenant={tenant} overview={overviews.get(tenant.id)} onDelete={() => onDelete(tenant)} />
        </li>
      ))}
    </ul>
  );
}

/** Leads a newcomer into the sample, once. */
function useFirstStart({ tenants, samples }: TenantsState): void {
  const [, go] = useLocation();
  const isDone = useRef(false);
  useEffect(() => {
    if (tenants === null || isDone.current) return;
    isDone.current = true;
    const step = firstStep(hasStartedBefore(), tenants, samples);
    rememberStart();
    if (step.do === 'open') go(`/t/${step.tenant}?guide=open`);
    if (step.do === 'make') {
      void serverClient
        .createTenant({ saveId: newToken(), id: step.sample, name: step.name, sample: step.sample })
        .then((made) => (made.ok ? go(`/t/${made.value.id}?guide=open`) : undefined));
    }
  }, [tenants, samples, go]);
}
