import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../contract/problem.ts';
import type { SearchBody, TableRow } from '../../../../contract/tables.ts';
import type { TableSource } from '../use-table.ts';

export interface LoadedRows {
  readonly rows: readonly TableRow[];
  /** Null: all are there. */
  readonly next: string | null;
  readonly isLoading: boolean;
  readonly problem: Problem | null;
  readonly loadMore: () => void;
  readonly reload: () => Promise<void>;
  /** Puts a row that was changed in its place, without asking for all of them again. */
  readonly replace: (row: TableRow) => void;
}

const PAGE = 200;
const NOTHING = { rows: [], next: null, problem: null } as const;

/** Rows of a search, loaded as somebody comes to them. */
export function useRows({ tenant, id, client, released }: TableSource, search: SearchBody): LoadedRows {
  const [loaded, setLoaded] = useState<Pick<LoadedRows, 'rows' | 'next' | 'problem'>>(NOTHING);
  const [isLoading, setLoading] = useState(true);
  const attempt = useRef(0);
  const version = released?.version;
  const { text, match } = search;
  const load = useCallback(
    async (known: readonly TableRow[], after: string | null) => {
      attempt.current += 1;
      const own = attempt.current;
      setLoading(true);
      const body = { limit: PAGE, ...(text === undefined || text === '' ? {} : { text, match: match ?? 'exact' }) };
      const answer = await client.searchRows(tenant, id, after === null ? body : { ...body, after });
      if (attempt.current !== own) return;
      setLoading(false);
      if (answer.ok) setLoaded({ rows: [...known, ...answer.value.rows], next: answer.value.next, problem: null });
      else setLoaded({ rows: known, next: null, problem: answer.problem });
    },
    [client, tenant, id, text, match],
  );
  useEffect(() => {
    if (version !== undefined) void load([], null);
  }, [load, version]);
  return {
    ...loaded,
    isLoading,
    loadMore() {
      if (!isLoading && loaded.next !== null) void load(loaded.rows, loaded.next);
    },
    reload: () => load([], null),
    replace: (row) =>
      setLoaded((before) => ({ ...before, rows: before.rows.map((each) => (each.row === row.row ? row : each)) })),
  };
}
