import { IconArrowDownLeft, IconArrowUpRight, IconPlugConnected } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { LoggedRequest } from '../../../contract/connection-bar.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './sandbox.module.css';

/** What went to and fro; each can be opened. */
export function RequestList({ requests }: { readonly requests: readonly LoggedRequest[] }): ReactNode {
  const { t } = useText();
  return (
    <section className={classes.part} aria-labelledby="sandbox-log">
      <h2 id="sandbox-log">{t('sandbox.log.title')}</h2>
      {requests.length === 0 ? (
        <EmptyState icon={<IconPlugConnected size={30} stroke={1.4} />} title={t('sandbox.log.none')}>
          {t('sandbox.log.noneHelp')}
        </EmptyState>
      ) : (
        <>
          <p className={classes.quiet}>{t('sandbox.log.what')}</p>
          <ol className={classes.log}>
            {requests.map((request) => (
              <li key={request.serial}>
                <LoggedLine request={request} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function LoggedLine({ request }: { readonly request: LoggedRequest }): ReactNode {
  const { t, language } = useText();
  const { at, direction, method, address, status, ms, problem } = request;
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { timeStyle: 'medium' }).format(at);
  const isFine = problem === null;
  return (
    <details className={classes.logged}>
      <summary>
        {direction === 'in' ? (
          <IconArrowDownLeft size={15} aria-label={t('sandbox.log.in')} />
        ) : (
          <IconArrowUpRight size={15} aria-label={t('sandbox.log.out')} />
        )}
        <time dateTime={new Date(at).toISOString()}>{time}</time>
        <span className={classes.status} data-fine={isFine}>
          {status ?? t('sandbox.log.noAnswer')}
        </span>
        <span className={classes.address}>
          {method} {address}
        </span>
        <span className={classes.quiet}>{ms} ms</span>
      </summary>
      {!isFine && <p className={classes.problem}>{problem}</p>}
      <dl>
        <dt>{t('sandbox.log.request')}</dt>
        <dd>{request.request}</dd>
        {request.answer !== '' && (
          <>
            <dt>{t('sandbox.log.answer')}</dt>
            <dd>{request.answer}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
