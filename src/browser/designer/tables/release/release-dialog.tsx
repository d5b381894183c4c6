import { Alert, Button, Group, Loader, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../../contract/problem.ts';
import type { PlanBody, ReleasePlan } from '../../../../contract/tables.ts';
import { useOpenDocument } from '../../../store/use-document.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import { useProblemText } from '../../../ui/use-problem-text.ts';
import { useDocumentForm } from '../../documents/use-document-form.ts';
import { findingText } from '../../findings/finding-text.ts';
import type { TableSource } from '../use-table.ts';
import { Misfits } from './misfits.tsx';
import { PlanChanges } from './plan-changes.tsx';

/** Shows what the release would do to the rows before it does it. */
export function ReleaseDialog(props: {
  readonly table: TableSource;
  readonly onClose: () => void;
  readonly onReleased: () => void;
}): ReactNode {
  const { t } = useText();
  const { plan, problem, wish, setWish, isBusy, release } = useRelease(props.table, props.onReleased);
  const { isDraft } = useDocumentForm();
  return (
    <Modal
      opened
      size="lg"
      onClose={props.onClose}
      title={t('tables.release.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="md">
        {plan === null && problem === null && (
          <Group gap="xs">
            <Loader size="sm" aria-hidden />
            <Text role="status">{t('tables.release.planning')}</Text>
          </Group>
        )}
        {isDraft && <Alert color="yellow">{t('documents.draft')}</Alert>}
        {plan !== null && <Plan plan={plan} wish={wish} onWish={setWish} />}
        {problem !== null && <Refusal problem={problem} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {t('app.cancel')}
          </Button>
          <Button
            disabled={isDraft || plan === null || plan.breaking > 0}
            loading={isBusy}
            onClick={() => void release()}
          >
            {plan === null ? t('tables.release.action') : t('tables.release.make', { version: plan.version })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Plan(props: {
  readonly plan: ReleasePlan;
  readonly wish: PlanBody;
  readonly onWish: (wish: PlanBody) => void;
}): ReactNode {
  const { t } = useText();
  const { plan, wish, onWish } = props;
  const fillable = plan.changes.filter(({ does, checksRows }) => checksRows && (does === 'add' || does === 'tighten'));
  if (plan.baseVersion === null) return <Text>{t('tables.release.first', { count: plan.changes.length })}</Text>;
  if (plan.changes.length === 0) return <Text>{t('tables.release.same')}</Text>;
  return (
    <>
      <PlanChanges changes={plan.changes} rows={plan.rows} />
      {plan.rows > 0 &&
        fillable.map(({ field, after }) => (
          <TextInput
            key={field}
            label={t('tables.release.fill', { field: after ?? '' })}
            value={wish.fill[field] ?? ''}
            onChange={(event) => onWish({ ...wish, fill: { ...wish.fill, [field]: event.currentTarget.value } })}
          />
        ))}
      {(plan.breaking > 0 || plan.cleared > 0) && (
        <Radio.Group
          label={t('tables.release.misfits')}
          value={wish.misfits}
          onChange={(next) => onWish({ ...wish, misfits: next === 'clear' ? 'clear' : 'refuse' })}
        >
          <Stack gap={6} mt={6}>
            <Radio value="refuse" label={t('tables.release.refuse')} />
            <Radio value="clear" label={t('tables.release.clear')} />
          </Stack>
        </Radio.Group>
      )}
      {plan.cleared > 0 && <Text size="sm">{t('tables.release.cleared', { count: plan.cleared })}</Text>}
      {plan.breaking > 0 && <Misfits plan={plan} />}
      {plan.breaking === 0 && plan.rows > 0 && (
        <Text size="sm" c="var(--cs-good)">
          {t('tables.release.fits', { count: plan.rows })}
        </Text>
      )}
    </>
  );
}

function Refusal({ problem }: { readonly problem: Problem }): ReactNode {
  const { language } = useText();
  const problemText = useProblemText();
  return (
    <Alert color="red">
      {problem.code === 'invalid-document'
        ? problem.findings.map((finding) => <p key={finding.path}>{findingText(finding, language)}</p>)
        : problemText(problem)}
    </Alert>
  );
}

const EMPTY: PlanBody = { fill: {}, misfits: 'refuse' };
/** Milliseconds without a key before the plan is made anew. */
const CALM = 300;

function useRelease(table: TableSource, onReleased: () => void) {
  const { sync } = useOpenDocument();
  const { tenant, id, client } = table;
  const [plan, setPlan] = useState<ReleasePlan | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [wish, setWish] = useState(EMPTY);
  const [isBusy, setBusy] = useState(false);
  const look = useCallback(
    async (wanted: PlanBody, isCurrent: () => boolean) => {
      await sync.flush();
      const answer = await client.planRelease(tenant, id, wanted);
      if (!isCurrent()) return;
      setProblem(answer.ok ? null : answer.problem);
      setPlan(answer.ok ? answer.value : null);
    },
    [client, sync, tenant, id],
  );
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => void look(wish, () => isCurrent), wish === EMPTY ? 0 : CALM);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [look, wish]);
  const release = async (): Promise<void> => {
    if (plan === null) return;
    setBusy(true);
    const { baseRevision, baseVersion } = plan;
    const body = { ...wish, ...table.signed(), saveId: table.newSaveId(), baseRevision, baseVersion: baseVersion ?? 0 };
    const answer = await client.releaseTable(tenant, id, body);
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    await table.reload();
    onReleased();
  };
  return { plan, problem, wish, setWish, isBusy, release };
}
