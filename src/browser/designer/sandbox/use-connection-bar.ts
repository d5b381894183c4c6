import { useCallback, useEffect, useMemo, useState } from 'react';
import type { BarSettings, BarSettingsBody, Credentials, LoggedRequest } from '../../../contract/connection-bar.ts';
import { connectionBarClient } from '../../../contract/connection-bar-client.ts';
import type { Problem } from '../../../contract/problem.ts';

/** The sandbox of the connection bar as its screen shows it. */
export interface KnownBar {
  /** Null while it is asked for the first time. */
  readonly settings: BarSettings | null;
  readonly requests: readonly LoggedRequest[];
  readonly problem: Problem | null;
  /** Just made: the secret is here once, and gone with the screen. */
  readonly made: Credentials | null;
  save(body: BarSettingsBody): Promise<boolean>;
  makeCredentials(): Promise<boolean>;
}

/** Milliseconds between looks at the log. */
const LOOK_EVERY = 2000;

export function useConnectionBar(tenant: string): KnownBar {
  const client = useMemo(() => connectionBarClient('', (url, init) => fetch(url, init), tenant), [tenant]);
  const [settings, setSettings] = useState<BarSettings | null>(null);
  const [requests, setRequests] = useState<readonly LoggedRequest[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [made, setMade] = useState<Credentials | null>(null);
  const load = useCallback(async () => {
    const result = await client.settings();
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setSettings(result.value);
  }, [client]);
  useEffect(() => void load(), [load]);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const result = document.hidden ? null : await client.log();
      if (!isCurrent || result === null || !result.ok) return;
      setRequests((before) =>
        before[0]?.serial === result.value.requests[0]?.serial ? before : result.value.requests,
      );
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [client]);
  return {
    settings,
    requests,
    problem,
    made,
    async save(body) {
      const result = await client.save(body);
      setProblem(result.ok ? null : result.problem);
      if (result.ok) setSettings(result.value);
      return result.ok;
    },
    async makeCredentials() {
      const result = await client.makeCredentials();
      setProblem(result.ok ? null : result.problem);
      if (result.ok) {
        setMade(result.value);
        await load();
      }
      return result.ok;
    },
  };
}
