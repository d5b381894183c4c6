import { Alert, Button, Center, Loader } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { AppBar } from '../../ui/app-bar.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { LanguageMenu } from '../../ui/language-menu.tsx';
import { SchemeMenu } from '../../ui/scheme-menu.tsx';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { HomeScreen } from '../home/home-screen.tsx';
import { TenantSourceContext, useLoadedTenant } from '../home/tenant-source.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import classes from './tenant-screen.module.css';

/** `/t/<tenant>`: everything about one tenant. Addresses inside: `/`, `/<kind>`, `/<kind>/<id>`, `/-/import`. */
export function TenantScreen({ tenant }: { readonly tenant: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const source = useLoadedTenant(tenant);
  return (
    <TenantSourceContext value={source}>
      <div className={classes.screen}>
        <AppBar
          where={<Breadcrumbs />}
          tools={
            <>
              <LanguageMenu />
              <SchemeMenu />
            </>
          }
        />
        {source.problem !== null && (
          <Alert color="red" icon={<IconPlugConnectedX />} m="md">
            {problemText(source.problem)}
            <Button variant="default" ml="md" onClick={() => void source.reload()}>
              {t('home.again')}
            </Button>
          </Alert>
        )}
        {source.isLoaded ? (
          <Screens />
        ) : (
          <Center flex={1}>
            <Loader aria-label={t('app.loading')} />
          </Center>
        )}
      </div>
    </TenantSourceContext>
  );
}

function Screens(): ReactNode {
  return (
    <Switch>
      <Route path="/">
        <HomeScreen kind={null} />
      </Route>
      <Route path="/:kind">{({ kind }) => <HomeScreen kind={kind} />}</Route>
    </Switch>
  );
}
