import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Breakpoint } from '../../../twin/simulator/breakpoints.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { sentenceText } from '../sentence-text.ts';
import classes from './simulator.module.css';
import { useNames, useRun, useSimulator, useSimulatorState } from './use-simulator.ts';

/** What one should know about the call right now: it is outdated, it stands at a breakpoint, it could not go on. */
export function CallNotices(): ReactNode {
  const { t, say } = useText();
  const simulator = useSimulator();
  const { problem, hit, tenant } = useRun();
  const names = useNames(tenant);
  const isStale = useSimulatorState((state) => state.isStale);
  const repeated = useSimulatorState((state) => state.repeated);
  const isAsking = useSimulatorState((state) => state.isAsking);
  return (
    <div className={classes.notices} aria-live="polite">
      {isStale && (
        <div className={classes.notice} data-tone="warning">
          <span>{t('simulator.notice.stale')}</span>
          <Button variant="default" onClick={simulator.repeat}>
            {t('simulator.notice.repeat')}
          </Button>
        </div>
      )}
      {repeated !== null && (
        <div className={classes.notice} data-tone="warning">
          <span>{t('simulator.notice.repeated', repeated)}</span>
        </div>
      )}
      {hit !== null && (
        <div className={classes.notice} data-tone="accent">
          <span>{t('simulator.notice.hit', { what: breakpointName(hit, names.element) })}</span>
          <Button variant="light" onClick={simulator.runOn}>
            {t('simulator.bar.run')}
          </Button>
        </div>
      )}
      {isAsking && (
        <div className={classes.notice}>
          <Loader size={14} />
          <span>{t('simulator.notice.asking')}</span>
        </div>
      )}
      {problem !== null && (
        <div className={classes.notice} data-tone="error">
          <span>{say(sentenceText(problem))}</span>
        </div>
      )}
    </div>
  );
}

export function breakpointName(breakpoint: Breakpoint, nameOf: (flow: string, element: string) => string): string {
  if ('when' in breakpoint) return breakpoint.when;
  const [flow = '', element = ''] = breakpoint.element.split('/');
  return nameOf(flow, element);
}
