import { Alert, Button, Loader } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { FlowLifeAnswer } from '../../../contract/releases.ts';
import { draftOperations } from '../../../twin/lifecycle/allowed-operations.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../ui/time-label.tsx';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { FlowState } from './flow-state.tsx';
import classes from './release.module.css';
import { ReleaseDialog } from './release-dialog.tsx';
import { ruleText } from './rule-text.ts';
import { useLives } from './use-lives.ts';

/** `/-/releases`: what answers calls in the whole tenant, and what is drafted. */
export function ReleasesScreen(): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { flows, problem } = useLives();
  const [releasing, setReleasing] = useState<FlowLifeAnswer | null>(null);
  if (flows === null) {
    if (problem === null) return <Loader m="md" size="sm" role="status" aria-label={t('app.loading')} />;
    return (
      <Alert color="red" m="md">
        {problemText(problem)}
      </Alert>
    );
  }
  const lives = [...flows.values()].sort((a, b) => RANK[a.type] - RANK[b.type] || a.name.localeCompare(b.name));
  const hasException = lives.some(
    ({ type, versions }) => type === 'exception' && versions.some(({ state }) => state === 'official'),
  );
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <h1 className={classes.title}>{t('release.all')}</h1>
        <p className={classes.hint}>{t('release.allWhat')}</p>
        {!hasException && lives.length > 0 && (
          <Alert color="yellow" p="xs">
            {t('release.exceptionFirst')}
          </Alert>
        )}
        {lives.length === 0 ? (
          <EmptyState icon={<IconRocket size={36} stroke={1.3} />} title={t('release.noFlows')}>
            {t('release.noFlowsWhat')}
          </EmptyState>
        ) : (
          <LivesTable lives={lives} onRelease={setReleasing} />
        )}
      </div>
      {releasing !== null && (
        <ReleaseDialog flow={releasing.flow} name={releasing.name} onClose={() => setReleasing(null)} />
      )}
    </main>
  );
}

/** The exception flow stands first: it is released first. */
const RANK: Readonly<Record<FlowLifeAnswer['type'], number>> = { exception: 0, main: 1, subflow: 2 };

function LivesTable({
  lives,
  onRelease,
}: {
  readonly lives: readonly FlowLifeAnswer[];
  readonly onRelease: (life: FlowLifeAnswer) => void;
}): ReactNode {
  const { t } = useText();
  return (
    <div className={classes.card}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('release.flow')}</th>
            <th scope="col">{t('release.stateOf')}</th>
            <th scope="col" className={classes.wide}>
              {t('release.accessCode')}
            </th>
            <th scope="col" className={classes.wide}>
              {t('release.lastReleased')}
            </th>
            <th scope="col" className={classes.actions} aria-label={t('release.actions')} />
          </tr>
        </thead>
        <tbody>
          {lives.map((life) => (
            <LifeRow key={life.flow} life={life} onRelease={() => onRelease(life)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LifeRow({ life, onRelease }: { readonly life: FlowLifeAnswer; readonly onRelease: () => void }): ReactNode {
  const { t } = useText();
  const { flow, name, type, draft, versions, accessCode } = life;
  const isLive = versions.some(({ state }) => state !== 'offline');
  const canRelease = draft !== null && draftOperations(draft.state, isLive).includes('release');
  const gray = versions.find(({ state }) => state === 'gray');
  const [last] = versions;
  return (
    <tr>
      <th scope="row">
        <Link href={`/flow/${flow}/releases`}>{name}</Link>
        <div className={classes.quiet}>
          {t(`release.type.${type}`)}
          {draft === null && ` · ${t('release.deleted')}`}
        </div>
      </th>
      <td>
        <FlowState life={life} />
        {gray?.rules.map((rule) => (
          <div key={JSON.stringify(rule)} className={classes.quiet}>
            {ruleText(rule, t)}
          </div>
        ))}
      </td>
      <td className={`${classes.wide} ${classes.hash}`}>{accessCode}</td>
      <td className={classes.wide}>
        {last !== undefined && (
          <>
            <TimeLabel at={last.at} />
            {last.author !== '' && <div className={classes.quiet}>{last.author}</div>}
          </>
        )}
      </td>
      <td className={classes.actions}>
        <Button
          variant="default"
          disabled={!canRelease}
          onClick={onRelease}
          aria-label={t('release.releaseOf', { name })}
        >
          {t('release.release')}
        </Button>
      </td>
    </tr>
  );
}
