import { createStore } from 'zustand/vanilla';
import type { Document } from '../../../kernel/model/document.ts';
import { documentOf, documentsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { Judgement } from '../../../twin/simulator/judge.ts';
import type { Place } from '../../../twin/simulator/observe.ts';
import { changesCalls } from '../simulator/relevant-change.ts';
import type { SimulatorHost } from '../simulator/simulator-host.ts';
import type { RunScenarios } from './run-in-worker.ts';

/** What became of a scenario, and of which version of it. */
export interface Result {
  readonly judgement: Judgement;
  readonly document: Document;
}

export interface ScenariosState {
  /** The documents as they are now. */
  readonly tenant: Tenant;
  readonly scenarios: readonly Document[];
  readonly results: ReadonlyMap<string, Result>;
  /** The documents on which the results came about; null before the first run. */
  readonly ranOn: Tenant | null;
  /** Whether flows have changed since. */
  readonly isStale: boolean;
  readonly running: { readonly done: number; readonly of: number } | null;
  /** The element at which a result first differed, while it is looked at. */
  readonly shown: Place | null;
  /** Whether coverage is drawn on the canvas. */
  readonly drawsCoverage: boolean;
  /** Why the last run broke; a mistake of ours or of the browser. */
  readonly broken: string | null;
}

export type Scenarios = ReturnType<typeof createScenarios>;

/** The scenarios of a tenant and what became of them, as long as the tenant is open. */
export function createScenarios(host: SimulatorHost, play: RunScenarios) {
  const tenant = host.snapshot();
  const store = createStore<ScenariosState>(() => ({
    tenant,
    scenarios: documentsOf(tenant, 'scenario'),
    results: new Map(),
    ranOn: null,
    isStale: false,
    running: null,
    shown: null,
    drawsCoverage: false,
    broken: null,
  }));
  let current: AbortController | null = null;
  const cancel = (): void => {
    current?.abort();
    current = null;
    store.setState({ running: null });
  };
  const look = (): void => {
    const now = host.snapshot();
    const { ranOn } = store.getState();
    const isStale = ranOn !== null && changesCalls(ranOn, now);
    store.setState({ tenant: now, scenarios: documentsOf(now, 'scenario'), isStale });
  };
  const unsubscribe = host.subscribe(look);
  return Object.freeze({
    store,
    host,
    cancel,
    show: (shown: Place | null) => store.setState({ shown }),
    drawCoverage: (drawsCoverage: boolean) => store.setState({ drawsCoverage }),
    /** Plays these scenarios on the documents as they are on the screen. */
    async run(ids: readonly string[]): Promise<void> {
      cancel();
      look();
      const cancelled = new AbortController();
      current = cancelled;
      const on = host.snapshot();
      const { isStale, results } = store.getState();
      // Results of other documents say nothing about these.
      store.setState({
        ...{ running: { done: 0, of: ids.length }, shown: null, ranOn: on, isStale: false, broken: null },
        results: isStale ? new Map() : results,
      });
      const onNews = (judgements: readonly Judgement[]): void => {
        if (cancelled.signal.aborted) return;
        store.setState((state) => withNews(state, judgements, on));
      };
      try {
        if (ids.length > 0) await play(on, ids, onNews, cancelled.signal);
      } catch (error) {
        store.setState({ broken: error instanceof Error ? error.message : String(error) });
      }
      if (current !== cancelled) return;
      current = null;
      store.setState({ running: null });
      look();
    },
    dispose() {
      unsubscribe();
      cancel();
    },
  });
}

function withNews(state: ScenariosState, judgements: readonly Judgement[], on: Tenant): Partial<ScenariosState> {
  const results = new Map(state.results);
  for (const judgement of judgements) {
    const document = documentOf(on, 'scenario', judgement.id);
    if (document !== undefined) results.set(judgement.id, { judgement, document });
  }
  const { running } = state;
  return { results, running: running && { ...running, done: running.done + judgements.length } };
}
