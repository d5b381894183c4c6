import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CanvasOverlay } from '../canvas/canvas-overlay.ts';
import type { Scenarios } from '../scenarios/create-scenarios.ts';
import { useScenarioOverlay } from '../scenarios/use-scenario-overlay.ts';
import { breakpointsIn } from './breakpoint-list.ts';
import type { Simulator } from './create-simulator.ts';
import { litPath } from './lit-path.ts';

/** What simulator and scenarios have to say on the canvas of a flow; parts that did not change stay the same objects. */
export function useSimulatorOverlay(simulator: Simulator, scenarios: Scenarios, flow: string): CanvasOverlay {
  const run = useStore(simulator.store, (state) => state.run);
  const breakpoints = useStore(simulator.store, (state) => state.breakpoints);
  const lit = useMemo(() => litPath(run, flow), [run, flow]);
  const stops = useMemo(() => breakpointsIn(breakpoints, flow), [breakpoints, flow]);
  const measured = useScenarioOverlay(scenarios, flow);
  return useMemo(() => ({ ...lit, breakpoints: stops, ...measured }), [lit, stops, measured]);
}
