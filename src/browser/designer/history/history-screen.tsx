import { Alert, Button, Group, Loader, SegmentedControl, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { documentChanges } from '../../../twin/changes/document-changes.ts';
import { useWorkspaceState } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import { useRequest } from '../home/use-request.ts';
import { LazyDocumentDiff } from '../source/lazy-source.tsx';
import { ChangeList } from './change-list.tsx';
import classes from './history.module.css';
import { RevisionList } from './revision-list.tsx';
import { useRevision, useRevisions } from './use-revisions.ts';

/** `/<kind>/<id>/history`: every saved version of a document, any two compared, any restored. */
export function HistoryScreen({ kind, id }: { readonly kind: string; readonly id: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const [, go] = useLocation();
  const { tenant, client, newSaveId, reload } = useTenantSource();
  const { entries, hasMore, problem, loadMore } = useRevisions({ kind, id });
  const request = useRequest();
  const [chosen, setChosen] = useState<{ readonly before: number; readonly after: number } | null>(null);
  const [view, setView] = useState<'words' | 'text'>('words');
  const newest = entries?.[0]?.revision ?? 0;
  const isDamaged = useWorkspaceState(({ damaged }) => damaged.some((one) => one.kind === kind && one.id === id));
  const earlier = Math.max(1, newest - 1);
  const pair = chosen ?? { before: earlier, after: isDamaged ? earlier : newest };
  const foundBefore = useRevision({ kind, id }, newest === 0 ? null : pair.before);
  const foundAfter = useRevision({ kind, id }, newest === 0 ? null : pair.after);
  const before = foundBefore === 'damaged' ? undefined : foundBefore;
  const after = foundAfter === 'damaged' ? undefined : foundAfter;
  const changes = useMemo(
    () => (before == null || after == null ? null : documentChanges(before, after, catalogue)),
    [before, after],
  );
  const restore = async (): Promise<void> => {
    const body = { saveId: newSaveId(), baseRevision: newest };
    const saved = await request.ask(client.restoreRevision(tenant, { kind, id }, pair.after, body));
    if (saved === null) return;
    await reload();
    go(`/${kind}/${id}`);
  };
  if (problem !== null) {
    return (
      <Alert color="red" m="md">
        {problemText(problem)}
      </Alert>
    );
  }
  if (entries === null) return <Loader m="md" size="sm" role="status" aria-label={t('app.loading')} />;
  return (
    <div className={classes.screen}>
      <RevisionList entries={entries} pair={pair} onPair={setChosen} hasMore={hasMore} onMore={() => void loadMore()} />
      <main className={classes.main}>
        <div className={classes.head}>
          <h1 className={classes.title}>
            {pair.before === pair.after
              ? t('history.one', { revision: pair.after })
              : t('history.between', { before: pair.before, after: pair.after })}
          </h1>
          <Group gap="xs">
            <SegmentedControl
              size="xs"
              value={view}
              onChange={(next) => setView(next === 'text' ? 'text' : 'words')}
              data={[
                { value: 'words', label: t('history.words') },
                { value: 'text', label: t('history.text') },
              ]}
            />
            {pair.after !== newest && after != null && (
              <Button
                leftSection={<IconArrowBackUp size={16} />}
                loading={request.isBusy}
                onClick={() => void restore()}
              >
                {t('history.restore', { revision: pair.after })}
              </Button>
            )}
          </Group>
        </div>
        {isDamaged && <Alert color="red">{t('history.damaged')}</Alert>}
        {(foundBefore === 'damaged' || foundAfter === 'damaged') && (
          <Text c="var(--cs-quiet)">{t('history.unreadable')}</Text>
        )}
        {request.problem !== null && <Alert color="red">{problemText(request.problem)}</Alert>}
        {(before === null || after === null) && <Text c="var(--cs-quiet)">{t('history.deleted')}</Text>}
        {view === 'words' && changes !== null && pair.before !== pair.after && <ChangeList changes={changes} />}
        {view === 'text' && before != null && after != null && (
          <div className={classes.diff}>
            <LazyDocumentDiff
              before={{ title: t('history.revision', { revision: pair.before }), document: before }}
              after={{ title: t('history.revision', { revision: pair.after }), document: after }}
            />
          </div>
        )}
      </main>
    </div>
  );
}
