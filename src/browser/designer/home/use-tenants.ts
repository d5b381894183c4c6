import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../contract/problem.ts';
import type { Overview, SampleList, TenantHeader } from '../../../contract/tenants.ts';
import { serverClient } from './server-client.ts';

export interface TenantsState {
  /** Null until the first answer. */
  readonly tenants: readonly TenantHeader[] | null;
  readonly overviews: ReadonlyMap<string, Overview>;
  readonly samples: SampleList['samples'];
  readonly problem: Problem | null;
  reload(): Promise<void>;
}

/** All tenants with what is in them. */
export function useTenants(): TenantsState {
  const [tenants, setTenants] = useState<readonly TenantHeader[] | null>(null);
  const [overviews, setOverviews] = useState<ReadonlyMap<string, Overview>>(new Map());
  const [samples, setSamples] = useState<SampleList['samples']>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const reload = useCallback(async () => {
    const [listed, offered] = await Promise.all([serverClient.tenants(), serverClient.samples()]);
    if (offered.ok) setSamples(offered.value.samples);
    if (!listed.ok) {
      setProblem(listed.problem);
      return;
    }
    setProblem(null);
    setTenants(listed.value.tenants);
    const answers = await Promise.all(listed.value.tenants.map(({ id }) => serverClient.overview(id)));
    setOverviews(new Map(answers.flatMap((answer) => (answer.ok ? [[answer.value.tenant.id, answer.value]] : []))));
  }, []);
  useEffect(() => void reload(), [reload]);
  return { tenants, overviews, samples, problem, reload };
}
