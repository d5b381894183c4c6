import { Anchor, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Shown, ShownButton } from '../../../kernel/model/event.ts';
import classes from './conversation.module.css';

type Say = ((text: string) => void) | undefined;

/** What a robot shows beside its text: cards, buttons, and addresses of pictures and files. */
export function ShownThings({ shown, onSay }: { readonly shown: Shown; readonly onSay: Say }): ReactNode {
  const { subject, media, cards = [], buttons = [] } = shown;
  return (
    <div className={classes.shown}>
      {subject !== undefined && <b>{subject}</b>}
      {media !== undefined && <code>{media}</code>}
      {cards.map(({ title, text, image, buttons: own }) => (
        <article key={title} className={classes.card}>
          <b>{title}</b>
          <p>{text}</p>
          {image !== undefined && <code>{image}</code>}
          <Buttons buttons={own} onSay={onSay} />
        </article>
      ))}
      <Buttons buttons={buttons} onSay={onSay} />
    </div>
  );
}

function Buttons({ buttons, onSay }: { readonly buttons: readonly ShownButton[]; readonly onSay: Say }): ReactNode {
  return (
    <Group gap={4}>
      {buttons.map((button) =>
        'opens' in button ? (
          <Anchor key={button.label} href={safeLink(button.opens)} target="_blank" rel="noopener noreferrer">
            {button.label}
          </Anchor>
        ) : (
          <Button
            key={button.label}
            size="compact-xs"
            variant="default"
            disabled={onSay === undefined}
            onClick={() => onSay?.(button.says)}
          >
            {button.label}
          </Button>
        ),
      )}
    </Group>
  );
}

/** Pages only: a link must not run anything. */
function safeLink(address: string): string {
  return /^https?:\/\//i.test(address) ? address : '';
}
