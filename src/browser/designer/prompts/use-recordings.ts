import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Result } from '../../../contract/client-result.ts';
import type { Problem } from '../../../contract/problem.ts';
import { type RecordingClient, recordingClient } from '../../../contract/recording-client.ts';
import type { Recording } from '../../../contract/recordings.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { author } from '../shell/author.ts';

/** Recordings that the server has. */
export interface Recordings {
  readonly client: RecordingClient;
  /** By name; null while nobody knows. */
  readonly known: ReadonlyMap<string, Recording> | null;
  readonly names: ReadonlySet<string> | null;
  readonly problem: Problem | null;
  readonly upload: (name: string, file: Blob) => Promise<Result<Recording>>;
  /** Deletes those that nobody plays; gives how many could not be. */
  readonly remove: (names: readonly string[]) => Promise<number>;
}

export function useRecordings(): Recordings {
  const { tenant } = useWorkspace();
  const client = useMemo(() => recordingClient('', (url, init) => fetch(url, init)), []);
  const [known, setKnown] = useState<ReadonlyMap<string, Recording> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const load = useCallback(async (): Promise<void> => {
    const result = await client.list(tenant);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setKnown(new Map(result.value.recordings.map((recording) => [recording.name, recording])));
  }, [client, tenant]);
  useEffect(() => {
    const again = (): void => void load();
    again();
    // Others upload, too: whoever comes back to the window sees what there is now.
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [load]);
  const names = useMemo(() => (known === null ? null : new Set(known.keys())), [known]);
  const upload = useCallback(
    async (name: string, file: Blob): Promise<Result<Recording>> => {
      const who = author();
      const result = await client.upload(tenant, name, file, who === '' ? {} : { author: who });
      if (result.ok) setKnown((before) => new Map([...(before ?? []), [name, result.value]]));
      return result;
    },
    [client, tenant],
  );
  const remove = useCallback(
    async (wanted: readonly string[]): Promise<number> => {
      let failed = 0;
      for (const name of wanted) {
        const baseHash = known?.get(name)?.hash ?? '';
        if (!(await client.remove(tenant, name, { baseHash })).ok) failed += 1;
      }
      await load();
      return failed;
    },
    [client, tenant, known, load],
  );
  return useMemo(
    () => ({ client, known, names, problem, upload, remove }),
    [client, known, names, problem, upload, remove],
  );
}
