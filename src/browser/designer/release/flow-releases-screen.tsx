import { Alert, Button, Loader } from '@mantine/core';
import { IconGitCompare, IconRocket } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Problem } from '../../../contract/problem.ts';
import type { FlowLifeWithHistory } from '../../../contract/releases.ts';
import { draftOperations } from '../../../twin/lifecycle/allowed-operations.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { editorId } from './editor-id.ts';
import { FlowState } from './flow-state.tsx';
import { LifeFacts } from './life-facts.tsx';
import { LifeHistory } from './life-history.tsx';
import classes from './release.module.css';
import { ReleaseDialog } from './release-dialog.tsx';
import { useLives } from './use-lives.ts';
import { VersionsTable } from './versions-table.tsx';

/** `/flow/<id>/releases`: the versions of a flow, and what was done with them. */
export function FlowReleasesScreen({ flow }: { readonly flow: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const [life, problem, reload] = useLifeWithHistory(flow);
  const [isReleasing, setReleasing] = useState(false);
  if (problem !== null) {
    return (
      <Alert color="red" m="md">
        {problemText(problem)}
      </Alert>
    );
  }
  if (life === null) return <Loader m="md" size="sm" role="status" aria-label={t('app.loading')} />;
  const { draft, versions, name } = life;
  const isLive = versions.some(({ state }) => state !== 'offline');
  const canRelease = draft !== null && draftOperations(draft.state, isLive).includes('release');
  const [newest, second] = versions;
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <div className={classes.head}>
          <h1 className={classes.title}>{t('release.versionsOf', { name })}</h1>
          <FlowState life={life} />
          <span className={classes.gap} />
          {newest !== undefined && (
            <Button
              component={Link}
              href={`/flow/${flow}/compare?before=${second?.version ?? newest.version}&after=${second === undefined ? 'draft' : newest.version}`}
              variant="default"
              leftSection={<IconGitCompare size={15} stroke={1.7} />}
            >
              {t('release.compare')}
            </Button>
          )}
          <Button
            leftSection={<IconRocket size={15} stroke={1.7} />}
            disabled={!canRelease}
            onClick={() => setReleasing(true)}
          >
            {t('release.release')}
          </Button>
        </div>
        <LifeFacts life={life} />
        {versions.length === 0 ? (
          <EmptyState icon={<IconRocket size={36} stroke={1.3} />} title={t('release.none')}>
            {t('release.noneWhat')}
          </EmptyState>
        ) : (
          <>
            <VersionsTable life={life} onDone={() => void reload()} />
            <h2 className={classes.subtitle}>{t('release.history')}</h2>
            <LifeHistory history={life.history} />
          </>
        )}
      </div>
      {isReleasing && (
        <ReleaseDialog
          flow={flow}
          name={name}
          onClose={() => {
            setReleasing(false);
            void reload();
          }}
        />
      )}
    </main>
  );
}

/** The flow with its history, read anew whenever anything changes in the tenant. */
function useLifeWithHistory(flow: string): readonly [FlowLifeWithHistory | null, Problem | null, () => Promise<void>] {
  const { tenant } = useWorkspace();
  const { client, flows } = useLives();
  const [life, setLife] = useState<FlowLifeWithHistory | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const reload = useCallback(async () => {
    const answer = await client.life(tenant, flow, editorId());
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setLife(answer.value);
  }, [client, tenant, flow]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list of flows means that something has changed.
  useEffect(() => void reload(), [reload, flows]);
  return [life, problem, reload];
}
