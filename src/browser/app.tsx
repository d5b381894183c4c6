import { Anchor, Center, Loader, MantineProvider, Stack, Title } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { moreTexts } from './ui/i18n/start-texts.ts';
import { useText } from './ui/i18n/use-text.ts';
import { theme } from './ui/theme.ts';

const TenantsScreen = lazy(async () => ({
  default: (await import('./designer/home/tenants-screen.tsx')).TenantsScreen,
}));
const TenantScreen = lazy(async () => ({ default: (await import('./designer/shell/tenant-screen.tsx')).TenantScreen }));
const DeskScreen = lazy(async () => {
  const [{ DeskScreen: screen }] = await Promise.all([
    import('./workbench/desk/desk-screen.tsx'),
    moreTexts('workbench'),
    moreTexts('pops'),
  ]);
  return { default: screen };
});
const PhoneScreen = lazy(async () => {
  const [{ PhoneScreen: screen }] = await Promise.all([
    import('./workbench/phone/phone-screen.tsx'),
    moreTexts('workbench'),
  ]);
  return { default: screen };
});

/** Everything on the page: providers around, one screen per address inside. */
export function App(): ReactNode {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <ErrorBoundary>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <TenantsScreen />
            </Route>
            <Route path="/t/:tenant/-/desk">{({ tenant }) => <DeskScreen key={tenant} tenant={tenant} />}</Route>
            <Route path="/t/:tenant/-/phone">{({ tenant }) => <PhoneScreen key={tenant} tenant={tenant} />}</Route>
            <Route path="/t/:tenant" nest>
              {({ tenant }) => <TenantScreen key={tenant} tenant={tenant} />}
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </MantineProvider>
  );
}

function Loading(): ReactNode {
  const { t } = useText();
  return (
    <Center mih="60vh">
      <Loader role="status" aria-label={t('app.loading')} />
    </Center>
  );
}

function NotFound(): ReactNode {
  const { t } = useText();
  return (
    <Center mih="60vh">
      <Stack align="center">
        <Title order={2}>{t('app.notFound.title')}</Title>
        <Anchor component={Link} href="/">
          {t('app.notFound.home')}
        </Anchor>
      </Stack>
    </Center>
  );
}
