import { ActionIcon, Button, Divider, Group, Menu, NumberInput, Popover, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconClockPlus,
  IconDeviceFloppy,
  IconPhone,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
  IconRotateClockwise,
  IconSettings,
  IconStepInto,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { CalendarView } from './calendar-view.tsx';
import { CallClockView } from './call-clock-view.tsx';
import { SaveScenarioDialog } from './save-scenario-dialog.tsx';
import classes from './simulator.module.css';
import type { SimulatorOptions } from './simulator-state.ts';
import { useRun, useSimulator, useSimulatorState } from './use-simulator.ts';

/** Moves through the call, its clock, and what one may do with it. */
export function CallBar({ flow }: { readonly flow: string }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const { moment } = useRun();
  const [isSaving, setSaving] = useState(false);
  const isOver = moment.state.phase === 'ended';
  const wantsCaller = /^(keys|speech|keys-or-speech)$/.test(moment.state.wait?.for ?? '');
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('simulator.bar.title')}>
      <BarTool name="back" Icon={IconArrowBackUp} isOff={moment.parent === null} onClick={simulator.back} />
      <BarTool name="step" Icon={IconStepInto} isOff={isOver || wantsCaller} onClick={simulator.step} />
      <BarTool name="toWait" Icon={IconPlayerSkipForward} isOff={isOver || wantsCaller} onClick={simulator.toWait} />
      <BarTool name="run" Icon={IconPlayerPlay} isOff={isOver || wantsCaller} onClick={simulator.runOn} />
      <BarTool
        name="restart"
        Icon={IconRotateClockwise}
        onClick={() => simulator.start(simulator.store.getState().run?.session.flow ?? flow)}
      />
      <div className={classes.gap} />
      <TimeTools isOver={isOver} />
      <BarTool name="save" Icon={IconDeviceFloppy} onClick={() => setSaving(true)} />
      <OptionsMenu />
      <BarTool name="newCall" Icon={IconPhone} onClick={simulator.stop} />
      {isSaving && <SaveScenarioDialog onClose={() => setSaving(false)} />}
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly Icon: typeof IconPhone;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function BarTool({ name, Icon, isOff = false, onClick }: ToolProps): ReactNode {
  const { t } = useText();
  const label = t(`simulator.bar.${name}`);
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} size={26} disabled={isOff} onClick={onClick}>
        <Icon size={16} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}

function TimeTools({ isOver }: { readonly isOver: boolean }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const { isRealTime } = useSimulatorState(({ options }) => options);
  const runs = useSimulatorState(({ clock }) => clock.since !== null);
  const until = useRun().moment.state.wait?.until ?? null;
  const [ms, setMs] = useState<number | string>(5);
  const pass = Math.round(Number(ms) * 1000);
  return (
    <>
      <CallClockView />
      {isRealTime && (
        <BarTool
          name={runs ? 'pause' : 'resume'}
          Icon={runs ? IconPlayerPause : IconPlayerPlay}
          isOff={isOver}
          onClick={simulator.toggleClock}
        />
      )}
      <BarTool name="skip" Icon={IconPlayerTrackNext} isOff={isOver || until === null} onClick={simulator.skip} />
      <Popover trapFocus withArrow position="bottom-end">
        <Popover.Target>
          <Tooltip label={t('simulator.bar.pass')}>
            <ActionIcon aria-label={t('simulator.bar.pass')} size={26} disabled={isOver}>
              <IconClockPlus size={16} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </Popover.Target>
        <Popover.Dropdown maw={340}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (ms !== '' && pass >= 0 && pass <= 86_400_000) simulator.pass(pass);
            }}
          >
            <Group gap={8} align="flex-end">
              <NumberInput
                label={t('simulator.bar.seconds')}
                value={ms}
                min={0}
                max={86_400}
                decimalScale={1}
                w={110}
                onChange={setMs}
              />
              <Button type="submit">{t('simulator.bar.let')}</Button>
            </Group>
          </form>
          <Divider my={8} />
          <CallCalendars />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

/** A call may last until a calendar opens: what it waits for until then passes as it would. */
function CallCalendars(): ReactNode {
  const simulator = useSimulator();
  const { moment, tenant } = useRun();
  const { call, at } = moment.state;
  const now = call.startedAt + Math.max(at, simulator.timeNow());
  return <CalendarView tenant={tenant} now={now} onJump={(ms) => simulator.pass(ms - now)} />;
}

const OPTIONS: readonly (keyof SimulatorOptions)[] = ['isRealTime', 'speaks', 'sounds', 'follows', 'showsInside'];

export function OptionsMenu(): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const options = useSimulatorState((state) => state.options);
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('simulator.options.title')}>
          <ActionIcon aria-label={t('simulator.options.title')} size={26}>
            <IconSettings size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {OPTIONS.map((name) => (
          <Menu.CheckboxItem
            key={name}
            checked={options[name]}
            disabled={name === 'speaks' && !simulator.speaker.isThere}
            onChange={(checked: boolean) => simulator.setOptions({ [name]: checked })}
          >
            {t(`simulator.options.${name}`)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
