import type { Program } from '../../kernel/engine/program.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { mockAnswerer } from './answers.ts';
import { type Difference, firstDifference } from './difference.ts';
import type { Expectation } from './expectation.ts';
import { type NameOf, observe } from './observe.ts';
import { withPlatform } from './platform.ts';
import { runCall } from './run-call.ts';
import type { Scenario } from './scenario.ts';
import { factsOf } from './scenario-call.ts';
import { NO_VISITS, type Visits, visitsOf } from './visits.ts';

/** What became of a scenario. */
export interface ScenarioResult {
  readonly passed: boolean;
  /** Why it could not be run as it stands, or not to its end: a sentence with the remedy. */
  readonly problem: string | null;
  readonly firstDifference: Difference | null;
  /** What happened, in the checked matters: put in place of `expect`, it makes the scenario pass. */
  readonly actual: readonly Expectation[];
  readonly events: readonly CallEvent[];
  /** Actions that the caller did not get to. */
  readonly unused: number;
  readonly coverage: Visits;
}

/**
 * Plays a scenario and compares. A pure function of documents, scenario and seed: nothing is kept from one run to the
 * next. Whatever is wrong with the scenario is a sentence in the result.
 */
export function runScenario(
  program: Program,
  scenario: Scenario,
  nameOf: NameOf = (_, element) => element,
): ScenarioResult {
  if (program.flow(scenario.flow) === undefined) {
    return refused(`There is no flow ${scenario.flow} with a start element. Choose another flow for the scenario.`);
  }
  const facts = factsOf(scenario.call, program.languages);
  if (facts === undefined) {
    return refused(
      `The call cannot start at ${scenario.call.startsAt}: there is no such time. Write it like 2026-01-05T09:00:00Z.`,
    );
  }
  const mocks = mockAnswerer(scenario.answers);
  if (!mocks.ok) return refused(mocks.problem);
  const script = { actions: scenario.caller, answerer: withPlatform(mocks.answerer, program, scenario.flow) };
  const { events, problem, unused } = runCall(program, scenario.flow, facts, script);
  const observed = observe(events, scenario.checks);
  const difference = firstDifference(scenario.expect, observed, scenario.checks, nameOf);
  return {
    passed: problem === null && difference === null,
    problem,
    firstDifference: difference,
    actual: observed.map(({ what }) => what),
    events,
    unused,
    coverage: visitsOf(events),
  };
}

function refused(problem: string): ScenarioResult {
  return { passed: false, problem, firstDifference: null, actual: [], events: [], unused: 0, coverage: NO_VISITS };
}
