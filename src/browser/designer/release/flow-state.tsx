import type { ReactNode } from 'react';
import type { FlowLifeAnswer } from '../../../contract/releases.ts';
import classes from './release.module.css';
import { StateBadge } from './state-badge.tsx';
import { useFlowLife } from './use-lives.ts';

/** A flow in the list of documents: what answers calls, and whether the draft is something else. */
export function ListedFlowState({ flow }: { readonly flow: string }): ReactNode {
  const life = useFlowLife(flow);
  return life === undefined ? null : <FlowState life={life} />;
}

export function FlowState({ life }: { readonly life: FlowLifeAnswer }): ReactNode {
  const live = life.versions.filter(({ state }) => state !== 'offline');
  const draft = life.draft?.state;
  const isOther = draft !== undefined && draft !== 'official' && draft !== 'gray';
  return (
    <span className={classes.badges}>
      {[...live].reverse().map(({ version, state }) => (
        <StateBadge key={version} state={state} version={version} />
      ))}
      {isOther && <StateBadge state={draft} />}
      {draft === undefined && live.length === 0 && <StateBadge state="offline" />}
    </span>
  );
}
