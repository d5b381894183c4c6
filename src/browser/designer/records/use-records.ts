import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { type CentreClient, centreClient, type RecordSearch } from '../../../contract/centre-client.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { ContactRecord } from '../../../twin/contact-center/contact-record.ts';

/** Contact records as the screen shows them. */
export interface Records {
  readonly client: CentreClient;
  /** Null while they are asked for the first time. */
  readonly records: readonly ContactRecord[] | null;
  readonly hasMore: boolean;
  readonly problem: Problem | null;
  readonly more: () => void;
  readonly again: () => void;
}

export function useRecords(tenant: string, search: RecordSearch): Records {
  const client = useMemo(() => centreClient('', (url, init) => fetch(url, init), tenant), [tenant]);
  const [records, setRecords] = useState<readonly ContactRecord[] | null>(null);
  const [hasMore, setHasMore] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [round, setRound] = useState(0);
  const [settled] = useDebouncedValue(search, 200);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again
  useEffect(() => {
    let isCurrent = true;
    void client.records(settled).then((result) => {
      if (!isCurrent) return;
      setProblem(result.ok ? null : result.problem);
      if (!result.ok) return;
      setRecords(result.value.records);
      setHasMore(result.value.hasMore);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, settled, round]);
  return {
    client,
    records,
    hasMore,
    problem,
    more() {
      const before = records?.at(-1)?.startedAt;
      if (before === undefined) return;
      void client.records({ ...settled, before }).then((result) => {
        if (!result.ok) return setProblem(result.problem);
        setRecords([...(records ?? []), ...result.value.records]);
        setHasMore(result.value.hasMore);
      });
    },
    again: () => setRound(round + 1),
  };
}
