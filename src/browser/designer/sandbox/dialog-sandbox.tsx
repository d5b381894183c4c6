import { Alert, Loader } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { DialogGuide } from './dialog-guide.tsx';
import { DialogList } from './dialog-list.tsx';
import { DialogSettings } from './dialog-settings.tsx';
import classes from './sandbox.module.css';
import { useDialogs } from './use-dialogs.ts';

/** Everything that a developer needs to let a channel of their own talk with the flows of the tenant. */
export function DialogSandbox({ tenant }: { readonly tenant: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { sandbox, credentials, problem, choose } = useDialogs(tenant);
  return (
    <>
      <p className={classes.quiet}>{t('dialogs.what')}</p>
      {problem !== null && (
        <Alert color="red" mt="sm" icon={<IconPlugConnectedX />} title={problemText(problem)}>
          {problem.detail}
        </Alert>
      )}
      {sandbox === null ? (
        problem === null && <Loader size="sm" m="lg" role="status" aria-label={t('app.loading')} />
      ) : (
        <>
          <DialogSettings sandbox={sandbox} onChoose={choose} />
          <DialogGuide tenant={tenant} sandbox={sandbox} credentials={credentials} />
          <DialogList sandbox={sandbox} />
        </>
      )}
    </>
  );
}
