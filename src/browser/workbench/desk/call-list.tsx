import { IconMail, IconMessage, IconPhone, IconVideo } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DeskCall, DeskView } from '../../../twin/contact-center/desk-view.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { Elapsed } from '../centre/elapsed.tsx';
import classes from './desk.module.css';
import type { Desk } from './use-desk.ts';

/** All calls and chats of the agent, and how many wait in their queues. */
export function CallList({ desk, view }: { readonly desk: Desk; readonly view: DeskView }): ReactNode {
  const { t } = useText();
  const queues = view.queues.filter(({ isMine }) => isMine);
  return (
    <nav className={classes.side} aria-label={t('workbench.desk.calls')}>
      <h2>{t('workbench.desk.calls')}</h2>
      {view.calls.length === 0 && <p className={classes.quiet}>{t('workbench.desk.noCalls')}</p>}
      <ul>
        {view.calls.map((call) => (
          <li key={call.id}>
            <button
              type="button"
              className={classes.item}
              data-phase={call.phase}
              aria-current={call.id === view.front ? 'true' : undefined}
              disabled={call.phase === 'ringing' || call.phase === 'lent'}
              onClick={() => void desk.act({ type: 'switch', call: call.id })}
            >
              <MediaIcon call={call} />
              <span className={classes.who}>{call.customer}</span>
              <span className={classes.quiet}>{t(`workbench.phase.${call.phase}`)}</span>
              <Elapsed since={call.since} />
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('workbench.desk.queues')}</h2>
      {queues.length === 0 && <p className={classes.quiet}>{t('workbench.desk.noQueues')}</p>}
      <ul>
        {queues.map(({ id, name, waiting }) => (
          <li key={id} className={classes.queue}>
            <span>{name}</span>
            <span className={classes.count}>{t('workbench.desk.waitingCount', { count: waiting })}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MediaIcon({ call }: { readonly call: DeskCall }): ReactNode {
  const { t } = useText();
  const Icon =
    call.media === 'audio'
      ? IconPhone
      : call.media === 'video'
        ? IconVideo
        : call.mediaType === 'email'
          ? IconMail
          : IconMessage;
  return <Icon size={15} stroke={1.6} role="img" aria-label={t(`workbench.mediaType.${call.mediaType}`)} />;
}
