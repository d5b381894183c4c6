import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../ui/i18n/use-text.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import { ConnectionBarSandbox } from './connection-bar-sandbox.tsx';
import { DialogSandbox } from './dialog-sandbox.tsx';
import classes from './sandbox.module.css';

/** `/-/sandbox`, `/-/sandbox/dialogs`: what developers of other systems can integrate against before there is a contact centre. */
export function SandboxScreen({ part }: { readonly part: 'bar' | 'dialogs' }): ReactNode {
  const { t } = useText();
  const { tenant } = useTenantSource();
  const [, go] = useLocation();
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <h1>{t('sandbox.title')}</h1>
        <Tabs
          value={part}
          keepMounted={false}
          onChange={(to) => go(to === 'dialogs' ? '/-/sandbox/dialogs' : '/-/sandbox')}
        >
          <Tabs.List aria-label={t('dialogs.parts')} mb="sm">
            <Tabs.Tab value="bar">{t('dialogs.bar')}</Tabs.Tab>
            <Tabs.Tab value="dialogs">{t('dialogs.tab')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="bar">
            <ConnectionBarSandbox tenant={tenant} />
          </Tabs.Panel>
          <Tabs.Panel value="dialogs">
            <DialogSandbox tenant={tenant} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </main>
  );
}
