import { useEffect, useState } from 'react';
import { browserWorkspace } from '../../store/browser-workspace.ts';
import type { Workspace } from '../../store/workspace.ts';
import { readableIn } from '../findings/readable-finding.ts';
import { author } from './author.ts';

/** Opens a tenant for as long as the component is there; null until it begins to load. */
export function useTenantWorkspace(tenant: string): Workspace | null {
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  useEffect(() => {
    const made = browserWorkspace(tenant, author, (finding, document) => ({
      en: readableIn(finding, document, 'en'),
      zh: readableIn(finding, document, 'zh'),
    }));
    setWorkspace(made);
    void made.start();
    return () => void made.stop();
  }, [tenant]);
  return workspace;
}
