import { IconHeadset, IconListDetails, IconPhoneCall, IconPlugConnected, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './kind-nav.module.css';
import { useTenantSource } from './tenant-source.ts';

const ICON = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** The live contact centre of the tenant: its windows open beside the designer. */
export function CentreNav({ onGo }: { readonly onGo: (() => void) | undefined }): ReactNode {
  const { t } = useText();
  const { tenant } = useTenantSource();
  return (
    <>
      <hr className={classes.line} />
      <a className={classes.item} href={`/t/${tenant}/-/desk`} target="_blank" rel="noreferrer">
        <IconHeadset {...ICON} />
        <span className={classes.label}>{t('home.centre.desk')}</span>
        <span aria-hidden>↗</span>
      </a>
      <a className={classes.item} href={`/t/${tenant}/-/phone`} target="_blank" rel="noreferrer">
        <IconPhoneCall {...ICON} />
        <span className={classes.label}>{t('home.centre.phone')}</span>
        <span aria-hidden>↗</span>
      </a>
      <Link className={classes.item} href="/-/records" onClick={onGo}>
        <IconListDetails {...ICON} />
        <span className={classes.label}>{t('home.centre.records')}</span>
      </Link>
      <Link className={classes.item} href="/-/agents" onClick={onGo}>
        <IconUsersGroup {...ICON} />
        <span className={classes.label}>{t('home.centre.batch')}</span>
      </Link>
      <Link className={classes.item} href="/-/sandbox" onClick={onGo}>
        <IconPlugConnected {...ICON} />
        <span className={classes.label}>{t('home.centre.sandbox')}</span>
      </Link>
    </>
  );
}
