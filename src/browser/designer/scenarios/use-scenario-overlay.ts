import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CanvasOverlay } from '../canvas/canvas-overlay.ts';
import type { Scenarios } from './create-scenarios.ts';
import { listedScenarios, type ScenarioFilter } from './listed-scenarios.ts';
import { coverageOnCanvas } from './measured-coverage.ts';

export const ALL_SCENARIOS: ScenarioFilter = { text: '', flow: null, outcome: 'all' };

/** Coverage while it is drawn, and the element at which a result first differed. */
export function useScenarioOverlay(scenarios: Scenarios, flow: string): Pick<CanvasOverlay, 'coverage' | 'difference'> {
  const state = useStore(scenarios.store);
  const { tenant, scenarios: documents, results, isStale, drawsCoverage, shown } = state;
  const coverage = useMemo(() => {
    if (!drawsCoverage) return null;
    return coverageOnCanvas(tenant, flow, listedScenarios({ scenarios: documents, results, isStale }, ALL_SCENARIOS));
  }, [tenant, documents, results, isStale, drawsCoverage, flow]);
  const difference = shown !== null && shown.flow === flow ? shown.element : null;
  return useMemo(() => (coverage === null ? { difference } : { coverage, difference }), [coverage, difference]);
}
