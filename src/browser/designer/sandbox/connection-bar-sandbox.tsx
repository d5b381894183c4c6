import { Alert, Loader } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { BarCredentials } from './bar-credentials.tsx';
import { BarGuide } from './bar-guide.tsx';
import { BarPages } from './bar-pages.tsx';
import { RequestList } from './request-list.tsx';
import classes from './sandbox.module.css';
import { useConnectionBar } from './use-connection-bar.ts';

/** Everything that a developer needs to build the connection bar into pages of their own. */
export function ConnectionBarSandbox({ tenant }: { readonly tenant: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const bar = useConnectionBar(tenant);
  const { settings, problem, requests } = bar;
  return (
    <>
      <p className={classes.quiet}>{t('sandbox.what')}</p>
      {problem !== null && (
        <Alert color="red" mt="sm" icon={<IconPlugConnectedX />} title={problemText(problem)}>
          {problem.detail}
        </Alert>
      )}
      {settings === null ? (
        problem === null && <Loader size="sm" m="lg" role="status" aria-label={t('app.loading')} />
      ) : (
        <>
          <BarCredentials bar={bar} />
          <BarPages key={settings.origins.join() + settings.verifyUrl} settings={settings} onSave={bar.save} />
          <BarGuide settings={settings} />
          <RequestList requests={requests} />
        </>
      )}
    </>
  );
}
