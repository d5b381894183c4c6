import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import type { Problem } from '../../../contract/problem.ts';
import { clientProblem } from '../../../contract/read-problem.ts';
import { readRelease } from '../../../kernel/documents/release-file.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { releaseOf } from '../../../twin/lifecycle/release-of.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { livesOf } from './lives.ts';

/** In addresses: what is on the screen, saved or not. */
export const DRAFT = 'draft';

export interface ReleaseSide {
  /** Undefined until it is there. */
  readonly documents: Tenant | undefined;
  readonly problem: Problem | null;
}

/** One of the two things that are compared: a version by its name, or the draft. */
export function useReleaseSide(flow: string, side: string): ReleaseSide {
  const drafted = useDraft(flow, side === DRAFT);
  const released = useReleased(flow, side === DRAFT ? null : side);
  return side === DRAFT ? { documents: drafted, problem: null } : released;
}

function useDraft(flow: string, isWanted: boolean): Tenant | undefined {
  const workspace = useWorkspace();
  const [seen, setSeen] = useState(0);
  const saved = useStore(workspace.api, (state) => state.saved);
  useEffect(() => workspace.onSnapshot(() => setSeen((before) => before + 1)), [workspace]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both tell that the snapshot is another one.
  return useMemo(
    () => (isWanted ? releaseOf(workspace.tenantSnapshot(), flow, catalogue)?.documents : undefined),
    [workspace, flow, isWanted, seen, saved],
  );
}

function useReleased(flow: string, version: string | null): ReleaseSide {
  const workspace = useWorkspace();
  const [found, setFound] = useState<(ReleaseSide & { readonly version: string }) | null>(null);
  useEffect(() => {
    if (version === null) return;
    let isWanted = true;
    void livesOf(workspace)
      .client.released(workspace.tenant, flow, version)
      .then((answer) => {
        if (!isWanted) return;
        const release = answer.ok ? readRelease(answer.value, { formats }).release : undefined;
        const problem = answer.ok ? (release === undefined ? clientProblem('bad-answer') : null) : answer.problem;
        setFound({ version, documents: release?.documents, problem });
      });
    return () => {
      isWanted = false;
    };
  }, [workspace, flow, version]);
  return found !== null && found.version === version ? found : { documents: undefined, problem: null };
}
