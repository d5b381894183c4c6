import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { namesIn } from '../../../twin/simulator/judge.ts';
import type { NameOf } from '../../../twin/simulator/observe.ts';
import type { CallRun } from './call-run.ts';
import type { Simulator } from './create-simulator.ts';
import { isChat } from './is-chat.ts';
import type { SimulatorState } from './simulator-state.ts';

export const SimulatorContext = createContext<Simulator | null>(null);

export function useSimulator(): Simulator {
  const simulator = useContext(SimulatorContext);
  if (simulator === null) throw new Error('Parts of the simulator are drawn inside SimulatorPanel.');
  return simulator;
}

export function useSimulatorState<T>(select: (state: SimulatorState) => T): T {
  return useStore(useSimulator().store, select);
}

/** The call that is being tried out; parts that need one are drawn only while there is one. */
export function useRun(): CallRun {
  const run = useSimulatorState((state) => state.run);
  if (run === null) throw new Error('This part of the simulator needs a call.');
  return run;
}

/** Whether the customer of the call writes instead of speaking. */
export function useIsChat(): boolean {
  return useSimulatorState(({ run }) => run !== null && isChat(run.moment.state));
}

export interface CallNames {
  readonly element: NameOf;
  readonly flow: (id: string) => string;
  readonly document: (kind: string, id: string) => string;
}

/** Elements and documents by the names that users gave them. */
export function useNames(tenant: Tenant): CallNames {
  const nameOf = (kind: string, id: string): string => documentOf(tenant, kind, id)?.name ?? id;
  return { element: namesIn(tenant), flow: (id) => nameOf('flow', id), document: nameOf };
}
