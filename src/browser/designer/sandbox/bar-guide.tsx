import { SegmentedControl, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { BarSettings } from '../../../contract/connection-bar.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { pageSnippet, serverSnippet } from './bar-snippet.ts';
import { CopiedValue, CopyIcon } from './copied-value.tsx';
import classes from './sandbox.module.css';

/** Where everything is, and code to begin with. */
export function BarGuide({ settings }: { readonly settings: BarSettings }): ReactNode {
  const { t } = useText();
  const [of, setOf] = useState<'server' | 'page'>('server');
  const { tenantSpaceId, accounts, appKey } = settings;
  const centre = location.origin;
  const values = { centre, tenantSpaceId, appKey: appKey ?? 'app_key', account: accounts[0] ?? 'account' };
  const snippet = of === 'server' ? serverSnippet(values) : pageSnippet(values);
  return (
    <section className={classes.part} aria-labelledby="sandbox-guide">
      <h2 id="sandbox-guide">{t('sandbox.guide.title')}</h2>
      <Stack gap="sm">
        <div className={classes.pair}>
          <CopiedValue label={t('sandbox.guide.address')} value={centre} />
          <CopiedValue label="tenantSpaceId" value={tenantSpaceId} />
        </div>
        <p className={classes.quiet}>
          {accounts.length === 0
            ? t('sandbox.guide.noAgents')
            : t('sandbox.guide.accounts', { accounts: accounts.slice(0, 12).join(', ') })}
        </p>
        <div className={classes.row}>
          <SegmentedControl
            aria-label={t('sandbox.guide.snippet')}
            value={of}
            onChange={(value) => setOf(value as 'server' | 'page')}
            data={(['server', 'page'] as const).map((value) => ({ value, label: t(`sandbox.guide.of.${value}`) }))}
          />
          <CopyIcon value={snippet} of={t('sandbox.guide.snippet')} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it */}
        <section className={classes.code} tabIndex={0} aria-label={t('sandbox.guide.snippet')}>
          <pre>{snippet}</pre>
        </section>
      </Stack>
    </section>
  );
}
