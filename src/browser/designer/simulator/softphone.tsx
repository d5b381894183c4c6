import { ActionIcon, Button, Checkbox, Group, NumberInput, Slider, TextInput, Tooltip } from '@mantine/core';
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
  const [interruptsAt, setInterruptsAt] = useState<number | null>(null);
  const isOver = state.phase === 'ended';
  const until = state.wait?.playingUntil ?? state.at;
  const playing = until > state.at && !clockRuns ? until - state.at : null;
  const early = playing === null ? null : interruptsAt;
  return (
    <div className={classes.phone}>
      <Keypad early={early} disabled={isOver} />
      <div className={classes.speech}>
        <WaitLine />
        <SayBox early={early} disabled={isOver} hears={state.wait?.for ?? ''} />
        {playing !== null && <Interruption playing={playing} at={interruptsAt} onChange={setInterruptsAt} />}
        <Group gap={4}>
          <Button
            px={9}
            variant="default"
            leftSection={<IconMicrophoneOff size={14} stroke={1.6} />}
            disabled={isOver}
            onClick={() => simulator.act({ type: 'nomatch' }, early)}
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

interface InterruptionProps {
  /** How long the prompt still plays, in milliseconds. */
  readonly playing: number;
  /** Milliseconds from now; null: the caller hears the prompt out. */
  readonly at: number | null;
  readonly onChange: (at: number | null) => void;
}

/** When the caller speaks or keys into the prompt that is being played. */
function Interruption({ playing, at, onChange }: InterruptionProps): ReactNode {
  const { t } = useText();
  return (
    <Group gap={8} wrap="nowrap">
      <Checkbox
        label={t('simulator.phone.early')}
        checked={at !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? 0 : null)}
      />
      {at !== null && (
        <NumberInput
          aria-label={t('simulator.phone.after')}
          w={80}
          size="xs"
          suffix=" s"
          decimalScale={1}
          step={0.5}
          min={0}
          max={Math.floor(playing / 100) / 10}
          value={at / 1000}
          onChange={(seconds) => onChange(Math.round(Math.max(0, Number(seconds) || 0) * 1000))}
        />
      )}
    </Group>
  );
}

function Keypad({ early, disabled }: { readonly early: number | null; readonly disabled: boolean }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const sounds = useSimulatorState(({ options }) => options.sounds);
  const press = (key: Key): void => {
    if (sounds) playTone(key);
    simulator.act({ type: 'key', key }, early);
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

interface SayBoxProps {
  readonly early: number | null;
  readonly disabled: boolean;
  readonly hears: string;
}

/** What the caller says, and how sure the speech recognition is of it. */
function SayBox({ early, disabled, hears }: SayBoxProps): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const [text, setText] = useState('');
  const [confidence, setConfidence] = useState(100);
  const say = (): void => {
    if (text.trim() === '') return;
    simulator.act({ type: 'speech', text: text.trim(), confidence }, early);
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
      {hears.includes('speech') && (
        <Group gap={8} wrap="nowrap" mt={6} mb={2}>
          <span className={classes.waits}>{t('simulator.phone.sure', { confidence })}</span>
          <Slider
            flex={1}
            size="sm"
            min={0}
            max={100}
            step={5}
            label={null}
            value={confidence}
            disabled={disabled}
            onChange={setConfidence}
            thumbLabel={t('simulator.phone.confidence', { confidence })}
          />
        </Group>
      )}
    </form>
  );
}
