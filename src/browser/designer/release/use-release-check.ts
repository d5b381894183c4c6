import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../contract/problem.ts';
import type { ReleaseCheck } from '../../../contract/releases.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { editorId } from './editor-id.ts';
import { livesOf } from './lives.ts';
import { saveAll } from './save-all.ts';

export type Checking =
  | { readonly is: 'checking' }
  | { readonly is: 'unsaved'; readonly names: readonly string[] }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'checked'; readonly check: ReleaseCheck };

/** Saves everything and checks what a release would freeze. */
export function useReleaseCheck(flow: string): readonly [Checking, () => Promise<void>] {
  const workspace = useWorkspace();
  const [checking, setChecking] = useState<Checking>({ is: 'checking' });
  const check = useCallback(async () => {
    setChecking({ is: 'checking' });
    const names = await saveAll(workspace);
    if (names.length > 0) {
      setChecking({ is: 'unsaved', names });
      return;
    }
    const answer = await livesOf(workspace).client.check(workspace.tenant, flow, editorId());
    setChecking(answer.ok ? { is: 'checked', check: answer.value } : { is: 'failed', problem: answer.problem });
  }, [workspace, flow]);
  useEffect(() => void check(), [check]);
  return [checking, check];
}
