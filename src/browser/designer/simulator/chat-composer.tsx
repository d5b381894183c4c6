import { ActionIcon, Button, Group, Textarea, Tooltip } from '@mantine/core';
import { IconHeadset, IconMessageOff, IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { documentOf } from '../../../kernel/model/tenant.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './simulator.module.css';
import { useRun, useSimulator } from './use-simulator.ts';
import { WaitLine } from './wait-line.tsx';

/** What the customer of a chat can do: write, want a person, leave. */
export function ChatComposer(): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const { moment, tenant } = useRun();
  const { phase, call } = moment.state;
  const isOver = phase === 'ended';
  const channel = documentOf(tenant, 'channel', call.channel ?? '');
  const handOver = (channel?.serves as { readonly handOver?: string } | undefined)?.handOver;
  return (
    <div className={classes.phone}>
      <div className={classes.speech}>
        <WaitLine />
        <Message disabled={isOver} />
        <Group gap={4}>
          <Tooltip
            label={t(handOver === undefined ? 'simulator.chat.noAgents' : 'simulator.chat.wantHelp')}
            multiline
            w={240}
          >
            {/* Disabled buttons show no tooltip; this one tells why it cannot be pressed. */}
            <Button
              px={9}
              variant="default"
              leftSection={<IconHeadset size={14} stroke={1.6} />}
              {...(isOver || handOver === undefined ? { 'data-disabled': true } : {})}
              aria-disabled={isOver || handOver === undefined}
              onClick={() => {
                if (!isOver && handOver !== undefined) simulator.act({ type: 'agent-wanted' }, 0);
              }}
            >
              {t('simulator.chat.wantAgent')}
            </Button>
          </Tooltip>
          <Button
            px={9}
            color="red"
            variant="light"
            leftSection={<IconMessageOff size={14} stroke={1.6} />}
            disabled={isOver}
            onClick={() => simulator.hangUp()}
          >
            {t('simulator.chat.leave')}
          </Button>
        </Group>
      </div>
    </div>
  );
}

function Message({ disabled }: { readonly disabled: boolean }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const [text, setText] = useState('');
  const send = (): void => {
    if (text.trim() === '') return;
    simulator.act({ type: 'speech', text: text.trim() });
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <Textarea
      value={text}
      disabled={disabled}
      autosize
      minRows={1}
      maxRows={5}
      maxLength={1024}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      aria-label={t('simulator.chat.write')}
      placeholder={t('simulator.chat.write')}
      rightSection={
        <Tooltip label={t('simulator.chat.send')}>
          <ActionIcon size="sm" disabled={disabled} aria-label={t('simulator.chat.send')} onClick={send}>
            <IconSend size={14} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      }
    />
  );
}
