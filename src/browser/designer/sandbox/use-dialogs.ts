import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CentreAnswers } from '../../../contract/centre.ts';
import type { DialogCredentials, DialogSandbox } from '../../../contract/dialog.ts';
import { dialogClient } from '../../../contract/dialog-client.ts';
import type { Problem } from '../../../contract/problem.ts';
import { sameJson } from '../../../lib/same-json.ts';

/** The sandbox of the dialog interface as its screen shows it. */
export interface KnownDialogs {
  /** Null while it is asked for the first time. */
  readonly sandbox: DialogSandbox | null;
  /** Null when they may not be seen. */
  readonly credentials: DialogCredentials | null;
  readonly problem: Problem | null;
  choose(answers: CentreAnswers): Promise<void>;
}

/** Milliseconds between looks at the dialogs. */
const LOOK_EVERY = 2000;

export function useDialogs(tenant: string): KnownDialogs {
  const client = useMemo(() => dialogClient('', (url, init) => fetch(url, init), tenant), [tenant]);
  const [sandbox, setSandbox] = useState<DialogSandbox | null>(null);
  const [credentials, setCredentials] = useState<DialogCredentials | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const look = useCallback(async (): Promise<void> => {
    const result = await client.sandbox();
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setSandbox((before) => (sameJson(before, result.value) ? before : result.value));
  }, [client]);
  useEffect(() => {
    void client.credentials().then((result) => setCredentials(result.ok ? result.value : null));
    void look();
    const timer = setInterval(() => (document.hidden ? undefined : void look()), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [client, look]);
  return {
    sandbox,
    credentials,
    problem,
    async choose(answers) {
      const result = await client.answers(answers);
      if (result.ok) await look();
      else setProblem(result.problem);
    },
  };
}
