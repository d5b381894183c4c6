import type { Document } from '../../../kernel/model/document.ts';
import { sameJson } from '../../../lib/same-json.ts';
import type { Result, ScenariosState } from './create-scenarios.ts';

export type Outcome = 'passed' | 'failed' | 'unknown';

export interface ListedScenario {
  readonly document: Document;
  /** Null: not played yet, or changed since. */
  readonly result: Result | null;
  readonly outcome: Outcome;
}

type Listed = Pick<ScenariosState, 'scenarios' | 'results' | 'isStale'>;

export interface ScenarioFilter {
  /** Words that name or id must hold. */
  readonly text: string;
  readonly flow: string | null;
  readonly outcome: Outcome | 'all';
}

/** The scenarios that are wanted, those that failed first. */
export function listedScenarios(state: Listed, filter: ScenarioFilter): readonly ListedScenario[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return state.scenarios
    .map((document) => listed(document, state))
    .filter(({ document, outcome }) => {
      const text = `${document.name} ${document.id}`.toLowerCase();
      const isFlow = filter.flow === null || document.flow === filter.flow;
      return (
        isFlow && words.every((word) => text.includes(word)) && (filter.outcome === 'all' || filter.outcome === outcome)
      );
    })
    .sort((a, b) => Number(b.outcome === 'failed') - Number(a.outcome === 'failed'));
}

function listed(document: Document, { results, isStale }: Listed): ListedScenario {
  const result = results.get(document.id) ?? null;
  const isCurrent =
    result !== null && !isStale && (result.document === document || sameJson(result.document, document));
  if (!isCurrent) return { document, result: null, outcome: 'unknown' };
  return { document, result, outcome: result.judgement.passed ? 'passed' : 'failed' };
}
