import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DeskCall } from '../../../twin/contact-center/desk-view.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { Conversation } from '../centre/conversation.tsx';
import { duration } from '../centre/duration.ts';
import { SayBox } from '../centre/say-box.tsx';
import { StateBadge } from '../centre/state-badge.tsx';
import { versionText } from '../centre/version-text.ts';
import { CalldataTable } from './calldata-table.tsx';
import classes from './desk.module.css';
import type { Desk } from './use-desk.ts';

/** The call in front: who it is, how they came, what is known of them, and what is said. */
export function CallCard({ desk, call }: { readonly desk: Desk; readonly call: DeskCall }): ReactNode {
  const { t } = useText();
  const { phase, media, queue, answeredBy } = call;
  const facts: readonly (readonly [string, string])[] = [
    [t('workbench.card.number'), call.serviceNo],
    [t('workbench.card.queue'), queue?.name ?? '–'],
    ...(answeredBy === null
      ? []
      : [[t('workbench.card.flow'), `${answeredBy.flow} · ${versionText(t, answeredBy)}`] as const]),
    [t('workbench.card.waited'), duration(call.waited)],
    [t('workbench.card.level'), String(call.userLevel)],
    [t('workbench.card.serial'), call.id],
  ];
  return (
    <>
      <header className={classes.card} data-phase={phase}>
        <div className={classes.caller}>
          <h2>{call.customer}</h2>
          <StateBadge tone={phase === 'ringing' ? 'good' : phase === 'held' ? 'warning' : 'plain'}>
            {t(`workbench.phase.${phase}`)}
          </StateBadge>
          <Badge tt="none" variant="outline" color="gray">
            {t(`workbench.mediaType.${call.mediaType}`)}
          </Badge>
          <Badge tt="none" variant="outline" color="gray">
            {t(`workbench.direction.${call.direction}`)}
          </Badge>
        </div>
        <dl className={classes.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Authentications call={call} />
        <CalldataTable desk={desk} call={call} />
      </header>
      {phase === 'ringing' && (
        <p className={classes.ringing} role="alert">
          {t('workbench.desk.rings', { customer: call.customer, queue: queue?.name ?? call.serviceNo })}
        </p>
      )}
      {phase === 'lent' && <p className={classes.ringing}>{t('workbench.desk.lent')}</p>}
      <Conversation lines={call.lines} own="agent" />
      <SayBox
        label={t(media === 'text' ? 'workbench.desk.write' : 'workbench.desk.speak')}
        disabled={phase !== 'talking' && !(phase === 'transferring' && media === 'text')}
        onSay={(text) => desk.act({ type: 'agent-says', call: call.id, text })}
      />
    </>
  );
}

const TONES = { '0': 'plain', '1': 'good', '2': 'error', '3': 'warning' } as const;

function Authentications({ call }: { readonly call: DeskCall }): ReactNode {
  const { t } = useText();
  if (call.authentications.length === 0) return null;
  return (
    <ul className={classes.results} aria-label={t('workbench.card.authentications')}>
      {call.authentications.map(({ code, startedAt, result }) => (
        <li key={startedAt}>
          <StateBadge tone={result === null ? 'plain' : TONES[result]}>{code}</StateBadge>{' '}
          {t(`workbench.verdict.${result ?? 'running'}`)}
        </li>
      ))}
    </ul>
  );
}
