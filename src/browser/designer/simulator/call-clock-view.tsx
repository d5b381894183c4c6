import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { seconds } from './seconds.ts';
import classes from './simulator.module.css';
import { useSimulator, useSimulatorState } from './use-simulator.ts';

/** The call's own clock; ten times a second while it runs with the real one. */
export function CallClockView(): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const clock = useSimulatorState((state) => state.clock);
  const [, tick] = useState(0);
  useEffect(() => {
    if (clock.since === null) return;
    const timer = setInterval(() => tick((count) => count + 1), 100);
    return () => clearInterval(timer);
  }, [clock]);
  return (
    <span className={classes.clock} role="timer" aria-label={t('simulator.clock.title')}>
      {seconds(simulator.timeNow())}
    </span>
  );
}
