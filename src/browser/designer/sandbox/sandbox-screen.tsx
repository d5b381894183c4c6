import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import { ConnectionBarSandbox } from './connection-bar-sandbox.tsx';
import classes from './sandbox.module.css';

/** `/-/sandbox`: what developers of other systems can integrate against before there is a contact centre. */
export function SandboxScreen(): ReactNode {
  const { t } = useText();
  const { tenant } = useTenantSource();
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <h1>{t('sandbox.title')}</h1>
        <ConnectionBarSandbox tenant={tenant} />
      </div>
    </main>
  );
}
