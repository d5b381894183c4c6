import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './app-bar.module.css';
import { useText } from './i18n/use-text.ts';

/** The bar at the top of every screen: where one is, what goes on, and what there is always. */
export function AppBar({
  where,
  state,
  tools,
}: {
  readonly where?: ReactNode;
  readonly state?: ReactNode;
  readonly tools: ReactNode;
}): ReactNode {
  const { t } = useText();
  return (
    <header className={classes.bar}>
      <Link href="~/" className={classes.brand} aria-label={t('app.toTenants')}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M5 5v5a5 5 0 0 0 5 5h3" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
          <path d="M5 9h8" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
          <circle cx="5" cy="4" r="2.4" fill="currentColor" />
          <circle cx="16" cy="9" r="2.4" fill="currentColor" />
          <circle cx="16" cy="15" r="2.4" fill="currentColor" />
        </svg>
        <span className={classes.name}>{t('app.name')}</span>
      </Link>
      <div className={classes.where}>{where}</div>
      <div className={classes.state}>{state}</div>
      <div className={classes.tools}>{tools}</div>
    </header>
  );
}
