import { Select, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DialogCredentials, DialogSandbox } from '../../../contract/dialog.ts';
import { dialogRoutes } from '../../../contract/dialog-routes.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { CopiedValue, CopyIcon } from './copied-value.tsx';
import { dialogSnippet } from './dialog-snippet.ts';
import classes from './sandbox.module.css';

interface Props {
  readonly tenant: string;
  readonly sandbox: DialogSandbox;
  readonly credentials: DialogCredentials | null;
}

const COVERED = '••••••••';

/** Where the interface is, what it is asked with, and an example that works as it is copied. */
export function DialogGuide({ tenant, sandbox, credentials }: Props): ReactNode {
  const { t } = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const { entries, vdnId } = sandbox;
  const codes = [...new Set(entries.map(({ accessCode }) => accessCode))];
  const entry = entries.find(({ accessCode }) => accessCode === chosen) ?? entries[0];
  const centre = location.origin;
  const { appKey, appSecret } = credentials ?? { appKey: tenant, appSecret: 'appSecret' };
  const values = { centre, appKey, accessCode: entry?.accessCode ?? '95001', isChat: entry?.media === 'text' };
  return (
    <section className={classes.part} aria-labelledby="dialogs-guide">
      <h2 id="dialogs-guide">{t('dialogs.guide.title')}</h2>
      <Stack gap="sm">
        <div className={classes.pair}>
          <CopiedValue label={t('dialogs.guide.address')} value={centre + dialogRoutes.dialogProcess.path} />
          <CopiedValue
            label={t('dialogs.guide.addressOfVdn')}
            value={centre + dialogRoutes.dialogProcessOfVdn.path.replace(':vdn', String(vdnId))}
          />
        </div>
        <div className={classes.pair}>
          <CopiedValue label="appKey" value={appKey} />
          {credentials !== null && <CopiedValue label="appSecret" value={appSecret} shown={COVERED} />}
        </div>
        <div className={classes.row}>
          {codes.length > 1 && (
            <Select
              aria-label={t('dialogs.guide.code')}
              w={180}
              allowDeselect={false}
              value={entry?.accessCode ?? null}
              data={codes}
              onChange={setChosen}
            />
          )}
          <CopyIcon value={dialogSnippet({ ...values, appSecret })} of={t('dialogs.guide.example')} />
          <span className={classes.quiet}>{t('dialogs.guide.help')}</span>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it */}
        <section className={classes.code} tabIndex={0} aria-label={t('dialogs.guide.example')}>
          <pre>{dialogSnippet({ ...values, appSecret: credentials === null ? appSecret : COVERED })}</pre>
        </section>
      </Stack>
    </section>
  );
}
