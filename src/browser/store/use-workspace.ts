import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Tenant } from '../../kernel/model/tenant.ts';
import type { WorkspaceState } from './tenant/workspace-state.ts';
import type { Workspace } from './workspace.ts';

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The tenant that the page is about. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('This is drawn inside a WorkspaceContext.');
  return workspace;
}

/** Part of what is known of the tenant; draws again when that part is another object. */
export function useWorkspaceState<T>(select: (state: WorkspaceState) => T): T {
  return useStore(useWorkspace().api, select);
}

/** The tenant with open documents as they are. Changes with every keystroke: not for large screens. */
export function useTenantSnapshot(): Tenant {
  const { onSnapshot, tenantSnapshot } = useWorkspace();
  return useSyncExternalStore(onSnapshot, tenantSnapshot);
}
