import { catalogue } from '../../../catalogue/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { mockAnswerer } from '../../../twin/simulator/answers.ts';
import type { Difference } from '../../../twin/simulator/difference.ts';
import { NEW_DRIVER, next } from '../../../twin/simulator/driver.ts';
import { lineage } from '../../../twin/simulator/moment.ts';
import { step } from '../../../twin/simulator/moves.ts';
import { withPlatform } from '../../../twin/simulator/platform.ts';
import { overrun } from '../../../twin/simulator/run-call.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import { checkedCall } from './call-inputs.ts';
import { type BegunRun, beginRun, type CallRun, placeOf } from './call-run.ts';
import { type Pace, settle } from './settle.ts';

const WAIT_BY_WAIT: Pace = { breakpoints: [], isRealTime: true };

/**
 * The call of a scenario with all its moments, played as the scenario plays it. It stands where it first differed from
 * what was expected, or at its end; one may look around and take other ways.
 */
export function playedScenario(tenant: Tenant, document: Document, difference: Difference | null): BegunRun {
  const { call, answers, caller, flow } = asScenario(document, catalogue);
  const inputs = { call, answers, otherwise: 'hand' } as const;
  const checked = checkedCall(inputs, tenant);
  const mocks = mockAnswerer(answers);
  if (!mocks.ok) return mocks;
  if (!checked.ok)
    return {
      ok: false,
      problem: checked.findings[0]?.message ?? 'The call of the scenario cannot start. Correct its call.',
    };
  const begun = beginRun(tenant, flow, inputs, checked.facts);
  if (!begun.ok) return begun;
  const { session } = begun.run;
  const script = { actions: caller, answerer: withPlatform(mocks.answerer, session.program, flow) };
  const stops = new Set(begun.run.stops);
  let { moment } = settle(session, session.root, WAIT_BY_WAIT, true);
  let driver = NEW_DRIVER;
  for (let inputsGiven = 0; moment.state.phase === 'waiting'; inputsGiven += 1) {
    stops.add(moment.id);
    const move = next(script, driver, moment.state);
    if (move.do !== 'input' || overrun(inputsGiven, move.input.at) !== null) break;
    driver = move.driver;
    const given =
      move.input.type === 'answer'
        ? { type: 'answer' as const, answer: move.input.answer, at: move.input.at }
        : move.input;
    const taken = step(session, moment, given);
    if (taken.moment === moment) break;
    moment = settle(session, taken.moment, WAIT_BY_WAIT, true).moment;
  }
  const run: CallRun = { ...begun.run, moment, stops: stops.add(moment.id) };
  return { ok: true, run: difference === null ? run : standingAt(run, difference) };
}

/** The first moment from the time of the difference on at its element, where it waits if it does; else the end. */
function standingAt(run: CallRun, { place, at }: Difference): CallRun {
  if (place === null) return run;
  const there = lineage(run.moment).filter(({ state }) => {
    const stands = placeOf(state);
    return state.at >= at && stands.flow === place.flow && stands.element === place.element;
  });
  const moment = there.find(({ state }) => state.phase === 'waiting') ?? there[0] ?? run.moment;
  return { ...run, moment, stops: new Set(run.stops).add(moment.id) };
}
