import { IconChevronRight, IconMessages } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DialogExchange, DialogSandbox, LoggedDialog } from '../../../contract/dialog.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './sandbox.module.css';

/** The last dialogs, each with its requests and answers; all can be opened. */
export function DialogList({ sandbox }: { readonly sandbox: DialogSandbox }): ReactNode {
  const { t } = useText();
  const { dialogs, live, most, idle } = sandbox;
  return (
    <section className={classes.part} aria-labelledby="dialogs-log">
      <h2 id="dialogs-log">{t('dialogs.log.title')}</h2>
      {dialogs.length === 0 ? (
        <EmptyState icon={<IconMessages size={30} stroke={1.4} />} title={t('dialogs.log.none')}>
          {t('dialogs.log.noneHelp')}
        </EmptyState>
      ) : (
        <>
          <p className={classes.quiet}>{t('dialogs.log.what', { live, most, minutes: Math.ceil(idle / 60) })}</p>
          <ol className={classes.log}>
            {dialogs.map((dialog) => (
              <li key={`${dialog.userid} ${dialog.startedAt}`}>
                <Logged dialog={dialog} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Logged({ dialog }: { readonly dialog: LoggedDialog }): ReactNode {
  const { t } = useText();
  const { userid, flow, version, startedAt, isOver, exchanges } = dialog;
  const refused = exchanges.filter(({ ret }) => ret !== 0).length;
  return (
    <details className={classes.logged}>
      <summary>
        <IconChevronRight size={14} className={classes.chevron} aria-hidden />
        <TimeOfDay at={startedAt} />
        <span className={classes.address}>{userid}</span>
        {flow !== '' && (
          <span>
            {flow} <span className={classes.quiet}>{version ?? t('dialogs.log.draft')}</span>
          </span>
        )}
        <span className={classes.quiet}>{t('dialogs.log.exchanges', { count: exchanges.length })}</span>
        {refused > 0 && (
          <span className={classes.status} data-fine={false}>
            {t('dialogs.log.refused', { count: refused })}
          </span>
        )}
        <span className={classes.quiet}>{t(isOver || flow === '' ? 'dialogs.log.over' : 'dialogs.log.live')}</span>
      </summary>
      <ol className={classes.exchanges}>
        {exchanges.map((exchange, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: exchanges are only ever added at the end
          <li key={number}>
            <Exchange exchange={exchange} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Exchange({ exchange }: { readonly exchange: DialogExchange }): ReactNode {
  const { t } = useText();
  const { at, ms, ret, outaction, request, answer } = exchange;
  return (
    <details className={classes.logged}>
      <summary>
        <IconChevronRight size={14} className={classes.chevron} aria-hidden />
        <TimeOfDay at={at} />
        <span className={classes.status} data-fine={ret === 0}>
          ret {ret}
        </span>
        <span className={classes.address}>
          outaction {outaction} · {t(`dialogs.outaction.${outaction}`)}
        </span>
        <span className={classes.quiet}>{Math.round(ms)} ms</span>
      </summary>
      <dl>
        <dt>{t('dialogs.log.request')}</dt>
        <dd>{request}</dd>
        <dt>{t('dialogs.log.answer')}</dt>
        <dd>{answer}</dd>
      </dl>
    </details>
  );
}

function TimeOfDay({ at }: { readonly at: number }): ReactNode {
  const { language } = useText();
  const text = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { timeStyle: 'medium' }).format(at);
  return <time dateTime={new Date(at).toISOString()}>{text}</time>;
}
