import { useEffect, useState } from 'react';
import { browserWorkspace } from '../../store/browser-workspace.ts';
import type { Workspace } from '../../store/workspace.ts';
import { author } from './author.ts';

const context = async () => (await import('./editing-context.ts')).editingContext;

/** Opens a tenant for as long as the component is there; null until it begins to load. */
export function useTenantWorkspace(tenant: string): Workspace | null {
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  useEffect(() => {
    const made = browserWorkspace(tenant, context, author);
    setWorkspace(made);
    void made.start();
    return () => void made.stop();
  }, [tenant]);
  return workspace;
}
