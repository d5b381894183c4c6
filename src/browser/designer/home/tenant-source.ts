import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../../../contract/create-client.ts';
import type { DocumentHeader } from '../../../contract/documents.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { useWorkspace } from '../../store/use-workspace.ts';

/** The tenant as the lists show it. */
export interface TenantSource {
  readonly tenant: string;
  readonly name: string;
  readonly client: Client;
  readonly headers: readonly DocumentHeader[];
  /** As it is open here, or else as it is saved. */
  readonly document: (kind: string, id: string) => Document | undefined;
  /** For what is asked of the client directly. */
  readonly newSaveId: () => string;
  /** After something was done through the client. */
  readonly reload: () => Promise<void>;
}

export function useTenantSource(): TenantSource {
  const workspace = useWorkspace();
  const { api, tenant, client, newSaveId, catchUp } = workspace;
  const headers = useStore(api, (state) => state.headers);
  const name = useStore(api, (state) => state.name);
  const saved = useStore(api, (state) => state.saved);
  const open = useStore(api, (state) => state.open);
  const document = useCallback(
    (kind: string, id: string) => {
      const key = `${kind}/${id}`;
      return open.get(key)?.store.api.getState().document ?? saved.get(key)?.document;
    },
    [saved, open],
  );
  return useMemo(
    () => ({ tenant, name, client, headers, document, newSaveId, reload: catchUp }),
    [tenant, name, client, headers, document, newSaveId, catchUp],
  );
}
