import { compile } from '../../../kernel/engine/compile.ts';
import type { Program } from '../../../kernel/engine/program.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import { documentsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { sameJson } from '../../../lib/same-json.ts';
import type { Expectation } from '../../../twin/simulator/expectation.ts';
import { runScenario } from '../../../twin/simulator/run-scenario.ts';
import { asScenario, type Scenario } from '../../../twin/simulator/scenario.ts';
import { alignCalls, movedExpectation } from './align-calls.ts';
import type { ElementMoves } from './element-moves.ts';
import { rewrittenExpectations } from './rewritten-expectations.ts';

export interface ScenarioChange {
  readonly id: string;
  readonly expect: readonly Expectation[];
}

/** What has to change in scenarios so that they go on saying what they said. */
export interface ScenarioPlan {
  readonly changes: readonly ScenarioChange[];
  /** Scenarios that pass, and will not: the call itself is another one. */
  readonly lost: readonly { readonly id: string; readonly name: string }[];
}

/** Scenarios that are played before the browser gets a chance to draw. */
const AT_ONCE = 20;

/**
 * Plays every scenario that could see elements move, before and after, and rewrites what it expects.
 */
export async function planScenarios(
  before: Tenant,
  after: Tenant,
  moves: ElementMoves,
  catalogue: Catalogue,
): Promise<ScenarioPlan> {
  const programs = { before: compile(before, catalogue, 'before'), after: compile(after, catalogue, 'after') };
  const changes: ScenarioChange[] = [];
  const lost: ScenarioPlan['lost'][number][] = [];
  let played = 0;
  for (const document of documentsOf(before, 'scenario')) {
    const scenario = asScenario(document, catalogue);
    if (!couldSee(scenario, moves)) continue;
    played += 1;
    if (played % AT_ONCE === 0) await new Promise((resume) => setTimeout(resume));
    const { id, name } = document;
    const written = document.expect as readonly Expectation[];
    const { expect, isLost } = rewritten(scenario, written, programs, moves);
    if (isLost) lost.push({ id, name });
    if (!sameJson(expect, written)) changes.push({ id, expect });
  }
  return { changes, lost };
}

function couldSee({ checks, expect }: Scenario, { flows }: ElementMoves): boolean {
  return !checks.includes('visited') || expect.some((one) => one.that === 'visited' && flows.has(one.flow));
}

function rewritten(
  scenario: Scenario,
  written: readonly Expectation[],
  programs: { readonly before: Program; readonly after: Program },
  moves: ElementMoves,
): { readonly expect: readonly Expectation[]; readonly isLost: boolean } {
  const before = runScenario(programs.before, scenario);
  const after = runScenario(programs.after, scenario);
  const alignment = alignCalls(before.actual, after.actual, moves);
  if (alignment === undefined || before.problem !== after.problem) {
    return { expect: written.map((one) => movedExpectation(one, moves)), isLost: before.passed };
  }
  const calls = { before: before.actual, after: after.actual, alignment };
  const expect = rewrittenExpectations(written, scenario.expect, scenario.checks, calls, moves);
  return { expect, isLost: false };
}
