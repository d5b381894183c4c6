import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { namesIn } from '../../../twin/simulator/judge.ts';
import type { NameOf } from '../../../twin/simulator/observe.ts';
import type { CallRun } from './call-run.ts';
import type { Simulator } from './create-simulator.ts';
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

/** Elements and flows by the names that users gave them. */
export function useNames(tenant: Tenant): { readonly element: NameOf; readonly flow: (id: string) => string } {
  return { element: namesIn(tenant), flow: (id) => documentOf(tenant, 'flow', id)?.name ?? id };
}
