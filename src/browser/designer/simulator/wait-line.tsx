import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { placeOf } from './call-run.ts';
import { isChat } from './is-chat.ts';
import { seconds } from './seconds.ts';
import classes from './simulator.module.css';
import { useNames, useRun } from './use-simulator.ts';

/** Says what the call waits for, where, and until when. */
export function WaitLine(): ReactNode {
  const { t } = useText();
  const { moment, tenant } = useRun();
  const names = useNames(tenant);
  const { phase, wait } = moment.state;
  const { flow, element } = placeOf(moment.state);
  const name = names.element(flow, element);
  const text = (): string => {
    if (phase === 'ended') return t('simulator.waits.ended');
    if (wait === null) return t('simulator.waits.ready', { name });
    const isMessage = isChat(moment.state) && wait.for !== 'answer' && wait.for !== 'playback';
    const what = t(`simulator.waits.${isMessage ? 'message' : wait.for}`, { name });
    return wait.until === null ? what : t('simulator.waits.until', { what, time: seconds(wait.until) });
  };
  return (
    <div className={classes.waits} aria-live="polite">
      {text()}
    </div>
  );
}
