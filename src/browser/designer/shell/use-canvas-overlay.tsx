import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CanvasOverlay } from '../canvas/canvas-overlay.ts';
import { countsByElement } from '../findings/finding-counts.ts';
import { useFindingsOf } from '../findings/use-findings.tsx';
import { useScenarioOverlay } from '../scenarios/use-scenario-overlay.ts';
import { breakpointsIn } from '../simulator/breakpoint-list.ts';
import { litPath } from '../simulator/lit-path.ts';
import type { TenantTools } from './tenant-tools.ts';

/** What is drawn on the cards of a flow: findings, the simulated call, breakpoints, coverage. */
export function useCanvasOverlay({ simulator, scenarios }: TenantTools, flow: string): CanvasOverlay {
  const run = useStore(simulator.store, (state) => state.run);
  const list = useStore(simulator.store, (state) => state.breakpoints);
  const found = useFindingsOf(useMemo(() => ({ kind: 'flow', id: flow }), [flow]));
  const findings = useMemo(() => countsByElement(found), [found]);
  const call = useMemo(() => litPath(run, flow), [run, flow]);
  const breakpoints = useMemo(() => breakpointsIn(list, flow), [list, flow]);
  const played = useScenarioOverlay(scenarios, flow);
  const isCalling = run !== null;
  return useMemo(
    () => ({ findings, breakpoints, ...played, ...(isCalling ? call : {}) }),
    [findings, breakpoints, played, call, isCalling],
  );
}
