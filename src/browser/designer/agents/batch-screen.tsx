import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconHeadset } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import type { Problem } from '../../../contract/problem.ts';
import type { ImportResult } from '../../../contract/tenants.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import classes from './agents.module.css';
import { BatchForm } from './batch-form.tsx';
import { type BatchSettings, batchPlan, type Selection } from './batch-plan.ts';
import { BatchPreview } from './batch-preview.tsx';

/** `/-/agents`: many agents changed in one step, by their IDs or a segment of IDs, shown before it is done. */
export function BatchScreen(): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const workspace = useWorkspace();
  const change = useStore(workspace.api, (state) => state.change);
  const { headers, document } = useTenantSource();
  const [selection, setSelection] = useState<Selection>({ by: 'ids', workNos: [] });
  const [settings, setSettings] = useState<BatchSettings>({});
  const [result, setResult] = useState<ImportResult | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const agents = useMemo(
    () =>
      headers.flatMap(({ kind, id }) => {
        const agent = kind === 'agent' ? document(kind, id) : undefined;
        return agent === undefined ? [] : [agent];
      }),
    [headers, document],
  );
  const rows = useMemo(() => batchPlan(agents, selection, settings), [agents, selection, settings]);
  const changes = rows.filter(({ before, changed }) => before === null || changed.length > 0);
  const apply = async (dryRun: boolean): Promise<void> => {
    const files = changes.map(({ after }) => ({ path: `agents/${after.id}.json`, text: JSON.stringify(after) }));
    const body = { saveId: workspace.newSaveId(), dryRun, baseChange: change, mode: 'merge', files } as const;
    const answer = await workspace.client.importFiles(workspace.tenant, body);
    setProblem(answer.ok ? null : answer.problem);
    setResult(answer.ok ? answer.value : null);
    if (answer.ok && answer.value.applied) await workspace.catchUp();
  };
  const edit = (): void => {
    setResult(null);
    setProblem(null);
  };
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <h1>{t('agents.title')}</h1>
        <Text c="var(--cs-quiet)" mb="md">
          {t('agents.what')}
        </Text>
        <Stack>
          <BatchForm
            agents={agents}
            selection={selection}
            settings={settings}
            onSelection={(next) => {
              edit();
              setSelection(next);
            }}
            onSettings={(next) => {
              edit();
              setSettings(next);
            }}
          />
          {rows.length === 0 ? (
            <EmptyState icon={<IconHeadset size={30} stroke={1.4} />} title={t('agents.nobody')}>
              {t(agents.length === 0 ? 'agents.noAgents' : 'agents.choose')}
            </EmptyState>
          ) : (
            <BatchPreview rows={rows} findings={result?.findings ?? []} />
          )}
          {problem !== null && <Alert color="red">{problemText(problem)}</Alert>}
          {result?.applied === true && (
            <Alert color="green" icon={<IconCircleCheck />} role="status">
              {t('agents.done', { count: result.rows.length })} <Link href="/agent">{t('agents.list')}</Link>
            </Alert>
          )}
          <Group>
            <Button variant="default" disabled={changes.length === 0} onClick={() => void apply(true)}>
              {t('agents.check')}
            </Button>
            <Button disabled={changes.length === 0} onClick={() => void apply(false)}>
              {t('agents.apply', { count: changes.length })}
            </Button>
          </Group>
        </Stack>
      </div>
    </main>
  );
}
