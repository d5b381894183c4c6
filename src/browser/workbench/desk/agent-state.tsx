import type { ReactNode } from 'react';
import type { DeskAgent } from '../../../twin/contact-center/desk-view.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { Elapsed } from '../centre/elapsed.tsx';
import classes from './desk.module.css';

/** Who one is, and what one is doing for how long. */
export function AgentState({ agent }: { readonly agent: DeskAgent }): ReactNode {
  const { t } = useText();
  const { workNo, name, doing, since, wrapUpUntil } = agent;
  return (
    <div className={classes.agent}>
      <b>
        {workNo} {name}
      </b>
      <span className={classes.doing} data-doing={doing} role="status">
        {t(`workbench.doing.${doing}`)}
      </span>
      {doing === 'wrap-up' && wrapUpUntil !== null ? <Elapsed until={wrapUpUntil} /> : <Elapsed since={since} />}
    </div>
  );
}
