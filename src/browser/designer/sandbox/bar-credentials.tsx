import { Alert, Button, Stack } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../ui/time-label.tsx';
import { CopiedValue } from './copied-value.tsx';
import classes from './sandbox.module.css';
import type { KnownBar } from './use-connection-bar.ts';

/** The key is there to be read; the secret only in the moment in which it is made. */
export function BarCredentials({ bar }: { readonly bar: KnownBar }): ReactNode {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const { settings, made } = bar;
  const { appKey = null, madeAt = null } = settings ?? {};
  return (
    <section className={classes.part} aria-labelledby="sandbox-credentials">
      <h2 id="sandbox-credentials">{t('sandbox.credentials.title')}</h2>
      <p className={classes.quiet}>{t('sandbox.credentials.what')}</p>
      <Stack gap="sm">
        {appKey !== null && <CopiedValue label="app_key" value={appKey} help={t('sandbox.credentials.keyHelp')} />}
        {made !== null && (
          <Alert color="teal" role="status" title={t('sandbox.credentials.once')}>
            <CopiedValue label="app_secret" value={made.appSecret} />
          </Alert>
        )}
        <div className={classes.row}>
          <Button
            variant={appKey === null ? 'filled' : 'default'}
            leftSection={<IconKey size={15} stroke={1.6} />}
            onClick={() => (appKey === null ? void bar.makeCredentials() : setAsking(true))}
          >
            {t(appKey === null ? 'sandbox.credentials.make' : 'sandbox.credentials.renew')}
          </Button>
          {madeAt !== null && (
            <span className={classes.quiet}>
              {t('sandbox.credentials.made')} <TimeLabel at={madeAt} />
            </span>
          )}
        </div>
      </Stack>
      {isAsking && (
        <ConfirmDialog
          title={t('sandbox.credentials.renewTitle')}
          action={t('sandbox.credentials.renew')}
          onConfirm={() => void bar.makeCredentials().then(() => setAsking(false))}
          onClose={() => setAsking(false)}
        >
          {t('sandbox.credentials.renewWhat')}
        </ConfirmDialog>
      )}
    </section>
  );
}
