import type { ReactNode } from 'react';
import type { LifeEntry } from '../../../contract/releases.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../ui/time-label.tsx';
import classes from './release.module.css';
import { ruleText } from './rule-text.ts';
import { StateBadge } from './state-badge.tsx';

/** Who did what with a flow's versions, when and why; newest first. */
export function LifeHistory({ history }: { readonly history: readonly LifeEntry[] }): ReactNode {
  const { t } = useText();
  return (
    <ol className={classes.history}>
      {history.map(({ version, action, state, rules, at, author, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: counted from the first entry, which never moves
        <li key={history.length - index}>
          <StateBadge state={state} version={version} />
          <span>{t(`release.did.${action}`)}</span>
          {rules.length > 0 && (
            <span className={classes.quiet}>{rules.map((rule) => ruleText(rule, t)).join('; ')}</span>
          )}
          {note !== '' && <span>“{note}”</span>}
          <span className={classes.quiet}>
            <TimeLabel at={at} />
            {author !== '' && ` · ${author}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
