import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PromptDocument } from '../../../catalogue/kinds/prompt/document.gen.ts';
import type { TenantDocument } from '../../../catalogue/kinds/tenant/document.gen.ts';
import { documentsOf } from '../../../kernel/model/tenant.ts';
import { useTenantSnapshot, useWorkspace } from '../../store/use-workspace.ts';
import { type PromptRow, promptRows } from './prompt-rows.ts';
import { type PromptSession, promptSession, type SessionState } from './prompt-session.ts';

export interface Prompts {
  readonly rows: readonly PromptRow[];
  /** The tenant's. */
  readonly languages: readonly string[];
}

/** All prompts as they are now, saved or not. */
export function usePrompts(recordings: ReadonlySet<string> | null): Prompts {
  const snapshot = useTenantSnapshot();
  return useMemo(() => {
    const prompts = documentsOf(snapshot, 'prompt') as readonly PromptDocument[];
    const [settings] = documentsOf(snapshot, 'tenant') as readonly TenantDocument[];
    const languages = settings?.languages ?? [];
    return { rows: promptRows(prompts, languages, recordings), languages };
  }, [snapshot, recordings]);
}

/** The edits of this visit; saved and let go of when the screen closes. */
export function usePromptSession(): PromptSession {
  const workspace = useWorkspace();
  const session = useMemo(() => promptSession(workspace), [workspace]);
  useEffect(() => () => void session.close(), [session]);
  return session;
}

export function useSessionState({ subscribe, state }: PromptSession): SessionState {
  return useSyncExternalStore(subscribe, state);
}
