import { Button, Group } from '@mantine/core';
import { IconPhone, IconPhoneOff } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import type { CustomerDoing } from '../../../contract/centre-actions.ts';
import type { Key } from '../../../kernel/model/call.ts';
import type { PhoneCall } from '../../../twin/contact-center/phone-view.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { Conversation } from '../centre/conversation.tsx';
import { Elapsed } from '../centre/elapsed.tsx';
import { SayBox } from '../centre/say-box.tsx';
import { StateBadge } from '../centre/state-badge.tsx';
import { versionText } from '../centre/version-text.ts';
import { Keypad } from './keypad.tsx';
import classes from './phone.module.css';

/** A phone in a call: what is heard, the keypad, something to say, and the way out. */
export function InCall({
  call,
  onAct,
}: {
  readonly call: PhoneCall;
  readonly onAct: (action: CustomerDoing) => Promise<boolean>;
}): ReactNode {
  const { t } = useText();
  const { id, phase, media } = call;
  const isChat = media === 'text';
  const press = (key: Key): void => void onAct({ type: 'customer-key', call: id, key });
  useKeys(press, !isChat && phase !== 'called');
  return (
    <>
      <header className={classes.header}>
        <strong>
          {t(phase === 'called' ? 'workbench.phone.calledBy' : 'workbench.phone.with', { number: call.with })}
        </strong>
        <Group gap={8}>
          <StateBadge isLive tone={phase === 'talking' ? 'good' : phase === 'held' ? 'warning' : 'plain'}>
            {t(`workbench.phone.phase.${phase}`)}
          </StateBadge>
          <Elapsed since={call.startedAt} />
        </Group>
      </header>
      {call.answeredBy !== null && (
        <p className={classes.version}>
          {t('workbench.phone.answeredBy', { version: versionText(t, call.answeredBy) })}
        </p>
      )}
      <Conversation
        lines={call.lines}
        own="customer"
        onSay={(text) => void onAct({ type: 'customer-says', call: id, text })}
      />
      {call.wants !== null && (
        <p className={classes.wants} role="status">
          {t(`workbench.phone.wants.${call.wants}`)}
        </p>
      )}
      {phase === 'called' ? (
        <Group grow p={12}>
          <Button
            color="teal.9"
            leftSection={<IconPhone size={16} />}
            onClick={() => void onAct({ type: 'customer-answers', call: id })}
          >
            {t('workbench.phone.answer')}
          </Button>
          <HangUp
            label={t('workbench.phone.reject')}
            onClick={() => void onAct({ type: 'customer-hangs-up', call: id })}
          />
        </Group>
      ) : (
        <>
          <SayBox
            label={t(isChat ? 'workbench.phone.write' : 'workbench.phone.speak')}
            disabled={false}
            onSay={(text) => onAct({ type: 'customer-says', call: id, text })}
          />
          <div className={classes.controls}>
            {isChat && phase === 'flow' && (
              <Button variant="default" onClick={() => void onAct({ type: 'customer-wants-agent', call: id })}>
                {t('workbench.phone.person')}
              </Button>
            )}
            {!isChat && <Keypad disabled={false} onKey={press} />}
            <HangUp
              label={t(isChat ? 'workbench.phone.leaveChat' : 'workbench.phone.hangUp')}
              onClick={() => void onAct({ type: 'customer-hangs-up', call: id })}
            />
          </div>
        </>
      )}
    </>
  );
}

function HangUp({ label, onClick }: { readonly label: string; readonly onClick: () => void }): ReactNode {
  return (
    <Button color="red" leftSection={<IconPhoneOff size={16} />} onClick={onClick}>
      {label}
    </Button>
  );
}

/** Keys of the keyboard are keys of the phone, unless somebody writes. */
function useKeys(press: (key: Key) => void, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent): void => {
      const isWriting = event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null;
      if (isWriting || event.ctrlKey || event.metaKey || event.altKey || !/^[0-9*#]$/.test(event.key)) return;
      press(event.key as Key);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
}
