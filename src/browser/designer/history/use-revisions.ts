import { useCallback, useEffect, useState } from 'react';
import type { RevisionEntry } from '../../../contract/history.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { Document, DocumentRef } from '../../../kernel/model/document.ts';
import { useTenantSource } from '../home/tenant-source.ts';

export interface Revisions {
  /** Newest first; null until the first answer. */
  readonly entries: readonly RevisionEntry[] | null;
  readonly hasMore: boolean;
  readonly problem: Problem | null;
  readonly loadMore: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

const PAGE = 50;

export function useRevisions({ kind, id }: DocumentRef): Revisions {
  const { tenant, client } = useTenantSource();
  const [entries, setEntries] = useState<readonly RevisionEntry[] | null>(null);
  const [hasMore, setHasMore] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const load = useCallback(
    async (known: readonly RevisionEntry[]) => {
      const before = known.at(-1)?.revision;
      const options = { limit: PAGE, ...(before === undefined ? {} : { before }) };
      const answer = await client.revisions(tenant, { kind, id }, options);
      setProblem(answer.ok ? null : answer.problem);
      if (!answer.ok) return;
      setEntries([...known, ...answer.value.revisions]);
      setHasMore(answer.value.more);
    },
    [client, tenant, kind, id],
  );
  useEffect(() => void load([]), [load]);
  return {
    entries,
    hasMore,
    problem,
    loadMore: () => load(entries ?? []),
    reload: () => load([]),
  };
}

/** The document as it was in a revision; undefined until the answer, null when it was deleted then. */
export type FoundRevision = Document | null | undefined | 'damaged';

export function useRevision({ kind, id }: DocumentRef, revision: number | null): FoundRevision {
  const { tenant, client } = useTenantSource();
  const [found, setFound] = useState<{ readonly revision: number; readonly document: FoundRevision } | null>(null);
  useEffect(() => {
    if (revision === null) return;
    let isWanted = true;
    void client.revision(tenant, { kind, id }, revision).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setFound({ revision, document: answer.value.document });
      else if (answer.problem.code === 'damaged-document') setFound({ revision, document: 'damaged' });
    });
    return () => {
      isWanted = false;
    };
  }, [client, tenant, kind, id, revision]);
  return found !== null && found.revision === revision ? found.document : undefined;
}
