import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Centre } from '../../../contract/centre.ts';
import { type CentreClient, centreClient } from '../../../contract/centre-client.ts';
import type { Problem } from '../../../contract/problem.ts';

/** The centre of a tenant as its windows know it. */
export interface KnownCentre {
  readonly client: CentreClient;
  /** Null while it is being asked for. */
  readonly centre: Centre | null;
  readonly problem: Problem | null;
  readonly again: () => void;
}

export function useCentre(tenant: string): KnownCentre {
  const client = useMemo(() => centreClient('', (url, init) => fetch(url, init), tenant), [tenant]);
  const [centre, setCentre] = useState<Centre | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const again = useCallback(() => {
    void client.centre().then((result) => {
      setCentre(result.ok ? result.value : null);
      setProblem(result.ok ? null : result.problem);
    });
  }, [client]);
  useEffect(again, [again]);
  return { client, centre, problem, again };
}
