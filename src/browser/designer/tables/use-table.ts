import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../../contract/problem.ts';
import { type TableClient, tableClient } from '../../../contract/table-client.ts';
import type { ReleasedTable } from '../../../contract/tables.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { author } from '../shell/author.ts';

/** A table as it is released, and how to ask the server about it. */
export interface TableSource {
  readonly tenant: string;
  readonly id: string;
  readonly client: TableClient;
  /** Undefined until the first answer; null: it was never released. */
  readonly released: ReleasedTable | null | undefined;
  readonly problem: Problem | null;
  readonly reload: () => Promise<void>;
  readonly newSaveId: () => string;
  /** Who is shown beside what is done; nobody when the user has not said. */
  readonly signed: () => { readonly author?: string };
}

export function useTable(id: string): TableSource {
  const { tenant, newSaveId } = useWorkspace();
  const client = useMemo(() => tableClient('', (url, init) => fetch(url, init)), []);
  const [released, setReleased] = useState<ReleasedTable | null>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const reload = useCallback(async () => {
    const answer = await client.table(tenant, id);
    const isMissing = !answer.ok && answer.problem.code === 'unknown-table';
    setProblem(answer.ok || isMissing ? null : answer.problem);
    if (answer.ok) setReleased(answer.value);
    else if (isMissing) setReleased(null);
  }, [client, tenant, id]);
  useEffect(() => void reload(), [reload]);
  return useMemo(
    () => ({ tenant, id, client, released, problem, reload, newSaveId, signed }),
    [tenant, id, client, released, problem, reload, newSaveId],
  );
}

function signed(): { readonly author?: string } {
  const name = author();
  return name === '' ? {} : { author: name };
}
