import { traceText } from '../../kernel/engine/trace-text.ts';
import type { CallFacts } from '../../kernel/model/call.ts';
import { formatUtcTime } from '../../lib/utc-time.ts';
import { CHECKS, type Check, expectationsLimit } from './expectation.ts';
import { lineage, type Moment, path, type Session } from './moment.ts';
import { expectationsOf } from './observe.ts';
import { recordActions } from './record-actions.ts';
import { recordAnswers } from './record-answers.ts';
import { runScenario } from './run-scenario.ts';
import { SCENARIO_FORMAT, type Scenario } from './scenario.ts';
import type { ScenarioCall } from './scenario-call.ts';

export type SavedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problem: string };

export interface ScenarioLabel {
  readonly id: string;
  readonly name: string;
  /** What is compared; everything when absent. */
  readonly checks?: readonly Check[];
}

/**
 * Makes a scenario of the run that led to a moment: it repeats what the caller did and what was answered, and expects
 * what happened. It was replayed before it is handed out and gave the same trace. A call that has not ended is hung up
 * where it stands. Expectations are masked as events are; what the caller keyed and what was answered is kept as it
 * was, for without it nothing could be repeated.
 */
export function scenarioFrom(session: Session, moment: Moment, label: ScenarioLabel): SavedScenario {
  const moments = lineage(moment);
  const actions = recordActions(moments);
  if (!actions.ok) return actions;
  const answers = recordAnswers(moments);
  if (!answers.ok) return answers;
  const scenario: Scenario = {
    kind: 'scenario',
    formatVersion: SCENARIO_FORMAT,
    id: label.id,
    name: label.name,
    flow: session.flow,
    call: callOf(moment.state.call),
    caller: actions.actions,
    answers: answers.answers,
    checks: label.checks ?? CHECKS,
    expect: [],
  };
  const { events, problem } = runScenario(session.program, scenario);
  const isSame = traceText(events).startsWith(traceText(path(moment)));
  if (problem !== null || !isSame) return { ok: false, problem: problem ?? NOT_REPEATABLE };
  const expect = expectationsOf(events, scenario.checks);
  if (expect.length > expectationsLimit) return { ok: false, problem: TOO_LONG };
  return { ok: true, scenario: { ...scenario, expect } };
}

const NOT_REPEATABLE = 'Played again, the call took another way; an answer was of a form that a scenario cannot hold.';
const TOO_LONG =
  'More than 20,000 things happened; a scenario cannot hold that. Save an earlier moment, or check less.';

function callOf({ startedAt, ...facts }: CallFacts): ScenarioCall {
  return { ...facts, startsAt: formatUtcTime(startedAt) };
}
