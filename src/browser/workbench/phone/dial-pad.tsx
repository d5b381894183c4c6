import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconMessages, IconPhone, IconRoute } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Centre, CentreAnswers } from '../../../contract/centre.ts';
import type { CustomerDoing } from '../../../contract/centre-actions.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { versionText } from '../centre/version-text.ts';
import { Keypad } from './keypad.tsx';
import classes from './phone.module.css';

interface Props {
  readonly centre: Centre | null;
  readonly number: string;
  /** Why the last call ended. */
  readonly ended: string | null;
  readonly onNumber: (number: string) => void;
  readonly onAnswers: (answers: CentreAnswers) => void;
  readonly onDial: (action: CustomerDoing) => Promise<boolean>;
}

type Media = 'audio' | 'video' | 'text';

/** A phone that is not in a call: dial a number, or open a chat. */
export function DialPad({ centre, number, ended, onNumber, onAnswers, onDial }: Props): ReactNode {
  const { t } = useText();
  const [chosen, setMedia] = useState<Media | null>(null);
  const [called, setCalled] = useState('');
  const [own, setOwn] = useState(number);
  if (centre === null) return null;
  const hasCalls = centre.routes.some((route) => route.media !== 'multimedia') || centre.channels.length === 0;
  const media = chosen ?? (hasCalls ? 'audio' : 'text');
  const routes = centre.routes.filter((route) => (route.media === 'multimedia') === (media === 'text'));
  const isOwn = /^\+?[0-9]{1,24}$/.test(own);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (called !== '') void onDial({ type: 'dial', called, media });
      }}
    >
      {ended !== null && (
        <p className={classes.ended} role="status">
          {t('workbench.phone.ended', { why: t(`workbench.end.${ended}`) })}
        </p>
      )}
      <SegmentedControl
        fullWidth
        aria-label={t('workbench.media')}
        value={media}
        onChange={(value) => setMedia(value as Media)}
        data={(['audio', 'video', 'text'] as const).map((value) => ({ value, label: t(`workbench.medium.${value}`) }))}
      />
      {media === 'text' && <Channels centre={centre} onDial={onDial} />}
      {routes.length === 0 && (media !== 'text' || centre.channels.length === 0) && (
        <EmptyState icon={<IconRoute size={28} stroke={1.4} />} title={t('workbench.phone.noRoutes')}>
          {t('workbench.phone.makeRoute')}
        </EmptyState>
      )}
      {routes.length > 0 && (
        <>
          <TextInput
            size="lg"
            inputMode="tel"
            aria-label={t('workbench.phone.dialled')}
            placeholder={t('workbench.phone.dialled')}
            value={called}
            maxLength={44}
            onChange={(event) => setCalled(event.currentTarget.value.replace(/[^0-9*#]/g, ''))}
          />
          <ul className={classes.routes} aria-label={t('workbench.phone.routes')}>
            {routes.map(({ id, name, dialled, leadsTo, version }) => (
              <li key={id}>
                <button type="button" className={classes.route} onClick={() => setCalled(dialled)}>
                  <b>{dialled}</b>
                  <span>
                    {name} → {leadsTo}
                    {version !== undefined && ` · ${versionText(t, { version })}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {media !== 'text' && <Keypad disabled={false} onKey={(key) => setCalled(called + key)} />}
          <Button
            type="submit"
            size="md"
            color="teal.9"
            disabled={called === ''}
            leftSection={media === 'text' ? <IconMessages size={18} /> : <IconPhone size={18} />}
          >
            {t(media === 'text' ? 'workbench.phone.openChat' : 'workbench.phone.call')}
          </Button>
        </>
      )}
      <details className={classes.more}>
        <summary>{t('workbench.phone.more')}</summary>
        <TextInput
          label={t('workbench.phone.ownNumber')}
          value={own}
          error={isOwn ? null : t('workbench.phone.badNumber')}
          onChange={(event) => setOwn(event.currentTarget.value)}
          onBlur={() => isOwn && own !== number && onNumber(own)}
        />
        <Select
          label={t('workbench.phone.answers')}
          description={t('workbench.phone.answersHelp')}
          searchable
          value={centre.answers.by === 'live' ? '' : centre.answers.scenario}
          data={[
            { value: '', label: t('workbench.phone.live') },
            ...centre.scenarios.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => onAnswers(id === null || id === '' ? { by: 'live' } : { by: 'scenario', scenario: id })}
        />
      </details>
    </form>
  );
}

/** Channels by which customers of chats come in. */
function Channels({ centre, onDial }: Pick<Props, 'onDial'> & { readonly centre: Centre }): ReactNode {
  const { t } = useText();
  if (centre.channels.length === 0) return null;
  return (
    <ul className={classes.routes} aria-label={t('workbench.phone.channels')}>
      {centre.channels.map(({ id, name, type }) => (
        <li key={id}>
          <button
            type="button"
            className={classes.route}
            onClick={() => void onDial({ type: 'dial', called: '', media: 'text', channel: id })}
          >
            <b>{name}</b>
            <span>{type}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
