import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { DocumentRef } from '../../../kernel/model/document.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { useSame } from '../../ui/use-same.ts';
import { findingsOfOne } from './finding-counts.ts';
import { createFindingsWatch, type FindingsWatch } from './findings-watch.ts';
import { startFindingsWorker } from './start-findings-worker.ts';

const FindingsContext = createContext<FindingsWatch['store'] | null>(null);

/** Keeps the findings of the workspace's tenant up to date for what is inside. */
export function FindingsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { onSnapshot, tenantSnapshot } = useWorkspace();
  const [watch] = useState(() =>
    createFindingsWatch({
      start: startFindingsWorker,
      later(ms, then) {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
    }),
  );
  useEffect(() => {
    watch.update(tenantSnapshot());
    const forget = onSnapshot(() => watch.update(tenantSnapshot()));
    return () => {
      forget();
      watch.stop();
    };
  }, [watch, onSnapshot, tenantSnapshot]);
  return <FindingsContext value={watch.store}>{children}</FindingsContext>;
}

/** What is known of the findings of the tenant. */
export function useFindings(): FindingsWatch['store'] {
  const store = useContext(FindingsContext);
  if (store === null) throw new Error('This is drawn inside a FindingsProvider.');
  return store;
}

/** The findings about one document, as of a moment ago. */
export function useFindingsOf({ kind, id }: DocumentRef): readonly Finding[] {
  const findings = useStore(useFindings(), (state) => state.findings);
  return useSame(useMemo(() => findingsOfOne(findings, { kind, id }), [findings, kind, id]));
}
