import { ActionIcon, Button, Checkbox, Group, TextInput, Tooltip } from '@mantine/core';
import { IconMicrophoneOff, IconPhoneOff, IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Key } from '../../../kernel/model/call.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { KEYPAD, LETTERS } from './dtmf.ts';
import { playTone } from './play-tone.ts';
import classes from './simulator.module.css';
import { useRun, useSimulator, useSimulatorState } from './use-simulator.ts';
import { WaitLine } from './wait-line.tsx';

/** What the caller can do: press, say, mumble, hang up. */
export function Softphone(): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const { state } = useRun().moment;
  const clockRuns = useSimulatorState(({ clock }) => clock.since !== null);
  const [isEarly, setEarly] = useState(false);
  const isOver = state.phase === 'ended';
  const isPlaying = state.wait !== null && state.wait.playingUntil !== null && state.wait.playingUntil > state.at;
  return (
    <div className={classes.phone}>
      <Keypad isEarly={isEarly} disabled={isOver} />
      <div className={classes.speech}>
        <WaitLine />
        <SayBox isEarly={isEarly} disabled={isOver} />
        {isPlaying && !clockRuns && (
          <Checkbox
            label={t('simulator.phone.early')}
            checked={isEarly}
            onChange={(event) => setEarly(event.currentTarget.checked)}
          />
        )}
        <Group gap={4}>
          <Button
            px={9}
            variant="default"
            leftSection={<IconMicrophoneOff size={14} stroke={1.6} />}
            disabled={isOver}
            onClick={() => simulator.act({ type: 'nomatch' }, isEarly)}
          >
            {t('simulator.phone.mumble')}
          </Button>
          <Button
            px={9}
            color="red"
            variant="light"
            leftSection={<IconPhoneOff size={14} stroke={1.6} />}
            disabled={isOver}
            onClick={() => simulator.hangUp()}
          >
            {t('simulator.phone.hangUp')}
          </Button>
        </Group>
      </div>
    </div>
  );
}

function Keypad({ isEarly, disabled }: { readonly isEarly: boolean; readonly disabled: boolean }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const sounds = useSimulatorState(({ options }) => options.sounds);
  const press = (key: Key): void => {
    if (sounds) playTone(key);
    simulator.act({ type: 'key', key }, isEarly);
  };
  return (
    <fieldset
      className={classes.keys}
      style={{ border: 0, margin: 0, padding: 0 }}
      aria-label={t('simulator.phone.keypad')}
    >
      {KEYPAD.flat().map((key) => (
        <button
          key={key}
          type="button"
          className={classes.key}
          disabled={disabled}
          aria-label={t('simulator.phone.key', { key })}
          onClick={() => press(key)}
        >
          {key}
          {/* Drawn, not written: the button's name stays the key. */}
          <small aria-hidden data-letters={LETTERS[key] ?? '\u00a0'} />
        </button>
      ))}
    </fieldset>
  );
}

function SayBox({ isEarly, disabled }: { readonly isEarly: boolean; readonly disabled: boolean }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const [text, setText] = useState('');
  const say = (): void => {
    if (text.trim() === '') return;
    simulator.act({ type: 'speech', text: text.trim() }, isEarly);
    setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <TextInput
        value={text}
        disabled={disabled}
        maxLength={1024}
        onChange={(event) => setText(event.currentTarget.value)}
        aria-label={t('simulator.phone.say')}
        placeholder={t('simulator.phone.say')}
        rightSection={
          <Tooltip label={t('simulator.phone.send')}>
            <ActionIcon type="submit" size="sm" disabled={disabled} aria-label={t('simulator.phone.send')}>
              <IconSend size={14} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        }
      />
    </form>
  );
}
