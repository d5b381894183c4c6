import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Client } from '../../../contract/create-client.ts';
import type { DocumentHeader } from '../../../contract/documents.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { serverClient } from './server-client.ts';

/** The tenant as the lists show it. */
export interface TenantSource {
  readonly tenant: string;
  readonly name: string;
  readonly client: Client;
  readonly headers: readonly DocumentHeader[];
  document(kind: string, id: string): Document | undefined;
  readonly problem: Problem | null;
  readonly isLoaded: boolean;
  reload(): Promise<void>;
}

export const TenantSourceContext = createContext<TenantSource | null>(null);

export function useTenantSource(): TenantSource {
  const source = useContext(TenantSourceContext);
  if (source === null) throw new Error('There is no tenant around this component.');
  return source;
}

/** Loads a tenant for the screens below. */
export function useLoadedTenant(tenant: string): TenantSource {
  const [state, setState] = useState<Pick<TenantSource, 'name' | 'headers' | 'problem' | 'isLoaded'>>({
    name: tenant,
    headers: [],
    problem: null,
    isLoaded: false,
  });
  const [documents, setDocuments] = useState<ReadonlyMap<string, Document>>(new Map());
  const reload = useCallback(async () => {
    const [overview, listed] = await Promise.all([serverClient.overview(tenant), serverClient.documents(tenant)]);
    if (!overview.ok || !listed.ok) {
      const problem = overview.ok ? (listed.ok ? null : listed.problem) : overview.problem;
      setState((before) => ({ ...before, problem }));
      return;
    }
    setDocuments(new Map(listed.value.documents.map(({ kind, id, document }) => [`${kind}/${id}`, document])));
    const { name } = overview.value.tenant;
    setState({ name, headers: overview.value.documents, problem: null, isLoaded: true });
  }, [tenant]);
  useEffect(() => void reload(), [reload]);
  const document = useCallback((kind: string, id: string) => documents.get(`${kind}/${id}`), [documents]);
  return useMemo(
    () => ({ tenant, client: serverClient, ...state, document, reload }),
    [tenant, state, document, reload],
  );
}
