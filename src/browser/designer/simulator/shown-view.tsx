import { Button } from '@mantine/core';
import {
  IconBrandWhatsapp,
  IconExternalLink,
  IconFile,
  IconMail,
  IconMovie,
  IconPhoto,
  IconVolume,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Shown, ShownButton, ShownCard } from '../../../kernel/model/event.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './shown.module.css';
import { useRun, useSimulator } from './use-simulator.ts';

/** What a robot shows beside its text: pictures, files, cards, and buttons that say something for the customer. */
export function ShownView({ shown }: { readonly shown: Shown }): ReactNode {
  const { t } = useText();
  const { as, media, subject, cards = [], buttons = [] } = shown;
  return (
    <div className={classes.shown}>
      {media !== undefined && <Media as={as} media={media} />}
      {as === 'email' && <Head Icon={IconMail} text={t('simulator.shown.subject', { subject: subject ?? '' })} />}
      {as === 'whatsapp' && (
        <Head
          Icon={IconBrandWhatsapp}
          text={subject === undefined ? t('simulator.shown.interactive') : t('simulator.shown.template', { subject })}
        />
      )}
      {cards.length > 0 && (
        <ul className={classes.cards} tabIndex={cards.length > 1 ? 0 : undefined}>
          {cards.map((card, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cards that were shown never change
            <Card key={index} card={card} />
          ))}
        </ul>
      )}
      {buttons.length > 0 && <Buttons buttons={buttons} isRow />}
    </div>
  );
}

const ICONS = { image: IconPhoto, audio: IconVolume, video: IconMovie, file: IconFile } as const;

/** Named, not loaded: the simulator asks nothing of the outside. */
function Media({ as, media }: { readonly as: Shown['as']; readonly media: string }): ReactNode {
  const { t } = useText();
  const kind = as === 'audio' || as === 'video' || as === 'file' ? as : 'image';
  return (
    <div className={classes.media} data-kind={kind} role="img" aria-label={`${t(`simulator.shown.${kind}`)}: ${media}`}>
      <Icon of={ICONS[kind]} />
      <span>{media}</span>
    </div>
  );
}

function Icon({ of: Drawn }: { readonly of: typeof IconPhoto }): ReactNode {
  return <Drawn size={18} stroke={1.6} aria-hidden />;
}

function Head({ Icon: Drawn, text }: { readonly Icon: typeof IconMail; readonly text: string }): ReactNode {
  return (
    <div className={classes.head}>
      <Icon of={Drawn} /> {text}
    </div>
  );
}

function Card({ card }: { readonly card: ShownCard }): ReactNode {
  return (
    <li className={classes.card}>
      {card.image !== undefined && <Media as="image" media={card.image} />}
      <strong>{card.title}</strong>
      {card.text !== '' && <span>{card.text}</span>}
      {card.buttons.length > 0 && <Buttons buttons={card.buttons} />}
    </li>
  );
}

function Buttons({ buttons, isRow = false }: { readonly buttons: readonly ShownButton[]; readonly isRow?: boolean }) {
  const simulator = useSimulator();
  const isOver = useRun().moment.state.phase === 'ended';
  return (
    <div className={classes.buttons} data-row={isRow || undefined}>
      {buttons.map((button, index) =>
        'says' in button ? (
          <Button
            // biome-ignore lint/suspicious/noArrayIndexKey: buttons that were shown never change
            key={index}
            size="compact-sm"
            variant="default"
            radius="xl"
            disabled={isOver}
            onClick={() => simulator.act({ type: 'speech', text: button.says })}
          >
            {button.label}
          </Button>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: buttons that were shown never change
          <PageLink key={index} label={button.label} page={button.opens} />
        ),
      )}
    </div>
  );
}

/** Only web pages are opened; anything else that a variable may hold is shown as it is. */
function PageLink({ label, page }: { readonly label: string; readonly page: string }): ReactNode {
  if (!/^https?:\/\//i.test(page)) return <span className={classes.page}>{`${label}: ${page}`}</span>;
  return (
    <Button
      component="a"
      href={page}
      target="_blank"
      rel="noreferrer noopener"
      size="compact-sm"
      variant="subtle"
      rightSection={<IconExternalLink size={13} />}
    >
      {label}
    </Button>
  );
}
