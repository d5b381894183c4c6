import { Button, Group, SegmentedControl } from '@mantine/core';
import {
  IconArrowForwardUp,
  IconLogout,
  IconMicrophone,
  IconMicrophoneOff,
  IconPhone,
  IconPhoneOff,
  IconPhoneOutgoing,
  IconPlayerPause,
  IconPlayerPlay,
  IconX,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { DeskCall, DeskView } from '../../../twin/contact-center/desk-view.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { AgentState } from './agent-state.tsx';
import { AuthenticationMenu } from './authentication-menu.tsx';
import classes from './desk.module.css';
import { DialDialog } from './dial-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import type { Desk } from './use-desk.ts';

/** What an agent can do now: their state, the call in front, and calls of their own. */
export function ConnectionBar({ desk, view }: { readonly desk: Desk; readonly view: DeskView }): ReactNode {
  const { t } = useText();
  const [isDialling, setDialling] = useState(false);
  const { agent, calls, front } = view;
  const call = calls.find(({ id }) => id === front);
  const mayDial = agent.type !== 'multimedia' && calls.every(({ media }) => media === 'text');
  return (
    <section className={classes.bar} aria-label={t('workbench.bar.title')}>
      <AgentState agent={agent} />
      <SegmentedControl
        aria-label={t('workbench.bar.status')}
        value={agent.doing === 'wrap-up' ? '' : agent.status}
        onChange={(status) => void desk.act({ type: 'set-status', status: status as 'idle' | 'busy' | 'rest' })}
        data={(['idle', 'busy', 'rest'] as const).map((value) => ({ value, label: t(`workbench.doing.${value}`) }))}
      />
      <CallButtons desk={desk} view={view} call={call} />
      <span className={classes.gap} />
      <Button
        variant="default"
        disabled={!mayDial}
        leftSection={<IconPhoneOutgoing size={15} stroke={1.6} />}
        onClick={() => setDialling(true)}
      >
        {t('workbench.bar.dial')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconLogout size={15} stroke={1.6} />}
        onClick={() => void desk.signOut()}
      >
        {t('workbench.bar.signOut')}
      </Button>
      {isDialling && <DialDialog agent={agent} desk={desk} onClose={() => setDialling(false)} />}
    </section>
  );
}

interface CallProps {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly call: DeskCall | undefined;
}

function CallButtons({ desk, view, call }: CallProps): ReactNode {
  const { t } = useText();
  const [isTransferring, setTransferring] = useState(false);
  const phase = call?.phase;
  const isVoice = call !== undefined && call.media !== 'text';
  const isTalking = phase === 'talking' || phase === 'held';
  // While a chat is in front, the next one rings in the background.
  const rings = phase === 'ringing' ? call : view.calls.find((one) => one.phase === 'ringing');
  const act = (
    type: 'answer' | 'reject' | 'hold' | 'unhold' | 'mute' | 'unmute' | 'hang-up' | 'cancel-transfer',
    which = call,
  ): void => {
    if (which !== undefined) void desk.act({ type, call: which.id });
  };
  return (
    <Group gap={6}>
      <Button
        color="teal.9"
        disabled={rings === undefined}
        leftSection={<IconPhone size={15} stroke={1.6} />}
        title={rings?.customer}
        onClick={() => act('answer', rings)}
      >
        {t('workbench.bar.answer')}
      </Button>
      {view.agent.role === 'callout' && (
        <Button
          variant="default"
          disabled={rings === undefined}
          leftSection={<IconX size={15} stroke={1.6} />}
          title={rings?.customer}
          onClick={() => act('reject', rings)}
        >
          {t('workbench.bar.reject')}
        </Button>
      )}
      <Button
        variant="default"
        disabled={!isVoice || !isTalking}
        leftSection={phase === 'held' ? <IconPlayerPlay size={15} /> : <IconPlayerPause size={15} stroke={1.6} />}
        onClick={() => act(phase === 'held' ? 'unhold' : 'hold')}
      >
        {t(phase === 'held' ? 'workbench.bar.unhold' : 'workbench.bar.hold')}
      </Button>
      <Button
        variant="default"
        disabled={!isVoice || !isTalking}
        leftSection={call?.muted ? <IconMicrophone size={15} /> : <IconMicrophoneOff size={15} stroke={1.6} />}
        onClick={() => act(call?.muted ? 'unmute' : 'mute')}
      >
        {t(call?.muted ? 'workbench.bar.unmute' : 'workbench.bar.mute')}
      </Button>
      <Button
        variant="default"
        disabled={!isTalking && phase !== 'transferring'}
        leftSection={<IconArrowForwardUp size={15} stroke={1.6} />}
        onClick={() => (phase === 'transferring' ? act('cancel-transfer') : setTransferring(true))}
      >
        {t(phase === 'transferring' ? 'workbench.bar.cancelTransfer' : 'workbench.bar.transfer')}
      </Button>
      <AuthenticationMenu desk={desk} processes={view.authentications} call={isVoice && isTalking ? call : undefined} />
      <Button
        color="red"
        disabled={call === undefined || phase === 'ringing' || phase === 'lent'}
        leftSection={<IconPhoneOff size={15} stroke={1.6} />}
        onClick={() => act('hang-up')}
      >
        {t('workbench.bar.hangUp')}
      </Button>
      {isTransferring && call !== undefined && (
        <TransferDialog desk={desk} view={view} call={call} onClose={() => setTransferring(false)} />
      )}
    </Group>
  );
}
