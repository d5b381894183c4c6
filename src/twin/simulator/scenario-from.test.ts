import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { formats } from '../../catalogue/formats.ts';
import { readDocument } from '../../kernel/documents/read-document.ts';
import { writeDocument } from '../../kernel/documents/write-document.ts';
import { traceText } from '../../kernel/engine/trace-text.ts';
import type { Document } from '../../kernel/model/document.ts';
import { BANK, bank, chat, rescue } from './bank-flows.harness.ts';
import { coverageOf } from './coverage.ts';
import { FACTS, programOf } from './flow-builder.harness.ts';
import { path, type Session } from './moment.ts';
import { passTime, provide, runToWait, skipWait } from './moves.ts';
import { anyActs, play } from './random-run.harness.ts';
import { runScenario } from './run-scenario.ts';
import { asScenario } from './scenario.ts';
import { scenarioFrom } from './scenario-from.ts';
import { beginSession } from './session.ts';
import { setVariable } from './set-variable.ts';
import { mergeVisits, NO_VISITS, visitsOf } from './visits.ts';

const program = programOf(catalogue, BANK);
const LABEL = { id: 'saved', name: 'Saved' };

function sessionOn(flow: string): Session {
  const begun = beginSession(program, flow, FACTS);
  if (!begun.ok) throw new Error(begun.problem);
  return begun.session;
}

test('the callers of these tests get everywhere', () => {
  let visits = NO_VISITS;
  for (const acts of fc.sample(anyActs, { seed: 1, numRuns: 1000 })) {
    for (const flow of ['bank', 'chat']) {
      const session = sessionOn(flow);
      visits = mergeVisits(visits, visitsOf(path(play(session, session.root, acts))));
    }
  }
  expect(coverageOf([bank, chat, rescue], visits).exits.missing).toEqual([]);
});

describe('a saved run', () => {
  test('of any caller, replayed, gives the same trace to the byte and meets its own expectations', () => {
    let ended = 0;
    fc.assert(
      fc.property(fc.constantFrom('bank', 'chat'), anyActs, (flow, acts) => {
        const session = sessionOn(flow);
        const moment = play(session, session.root, acts);
        const saved = scenarioFrom(session, moment, LABEL);
        if (!saved.ok) throw new Error(saved.problem);
        const result = runScenario(program, saved.scenario);
        expect(result.firstDifference).toBeNull();
        expect(result.passed).toBe(true);
        expect(result.unused).toBe(0);
        const lived = traceText(path(moment));
        const replayed = traceText(result.events);
        if (moment.state.phase === 'ended') expect(replayed).toBe(lived);
        else expect(replayed.startsWith(lived) && replayed.includes('caller-hung-up')).toBe(true);
        if (moment.state.phase === 'ended') ended += 1;
      }),
      { numRuns: 400 },
    );
    expect(ended).toBeGreaterThan(50);
  });

  test('is a valid scenario document that still passes after it was written and read', () => {
    const format = formats.get('scenario');
    fc.assert(
      fc.property(fc.constantFrom('bank', 'chat'), anyActs, (flow, acts) => {
        const session = sessionOn(flow);
        const saved = scenarioFrom(session, play(session, session.root, acts), LABEL);
        if (!saved.ok || format === undefined) throw new Error('not saved');
        const { document, findings } = readDocument(writeDocument(saved.scenario, format.schema), { formats });
        expect(findings).toEqual([]);
        expect(runScenario(program, asScenario(document as Document, catalogue)).passed).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('says what the caller did in the words of scenarios', () => {
    const session = sessionOn('bank');
    let { moment } = runToWait(session, session.root);
    moment = skipWait(session, moment).moment;
    moment = skipWait(session, moment).moment;
    moment = provide(session, moment, { type: 'key', key: '1', at: moment.state.wait?.playingUntil ?? 0 }).moment;
    for (const key of ['1', '2', '3', '4'] as const) {
      moment = provide(session, moment, { type: 'key', key, at: moment.state.at + 250 }).moment;
    }
    moment = passTime(session, moment, 700).moment;
    moment = provide(session, moment, { type: 'hang-up' }).moment;
    const saved = scenarioFrom(session, moment, LABEL);
    expect(saved.ok && saved.scenario.caller).toEqual([
      { do: 'stay-silent' },
      { do: 'press', keys: '1', gap: 300, unasked: false },
      { do: 'press', keys: '1234', gap: 250, after: 250, unasked: false },
      { do: 'hang-up', after: 700, unasked: true },
    ]);
    expect(saved.ok && saved.scenario.answers).toEqual([
      { to: 'interface', id: 'account', times: 1, delay: 0, answer: { with: 'silence' } },
    ]);
    expect(saved.ok && JSON.stringify(saved.scenario.expect)).not.toContain('1234');
  });

  test('cannot repeat what only a hand can do, and says so', () => {
    const session = sessionOn('bank');
    const { moment } = runToWait(session, session.root);
    const set = setVariable(session, moment, 'FLOW.tries', 3).moment;
    expect(scenarioFrom(session, set, LABEL)).toEqual({
      ok: false,
      problem: 'The run set FLOW.tries by hand; a scenario cannot repeat that. Save a run without it.',
    });
    const cut = provide(session, moment, { type: 'playover', at: 10 }).moment;
    expect(scenarioFrom(session, cut, LABEL)).toMatchObject({ ok: false });
  });
});

describe('a scenario', () => {
  test('gives the same trace each time, whatever ran in between and in whatever process', () => {
    fc.assert(
      fc.property(anyActs, anyActs, fc.constantFrom('bank', 'chat'), (actsOfA, actsOfB, flowOfB) => {
        const sessionA = sessionOn('bank');
        const sessionB = sessionOn(flowOfB);
        const a = scenarioFrom(sessionA, play(sessionA, sessionA.root, actsOfA), LABEL);
        const b = scenarioFrom(sessionB, play(sessionB, sessionB.root, actsOfB), LABEL);
        if (!a.ok || !b.ok) throw new Error('not saved');
        const before = traceText(runScenario(program, a.scenario).events);
        const between = traceText(runScenario(program, b.scenario).events);
        expect(traceText(runScenario(program, a.scenario).events)).toBe(before);
        expect(traceText(runScenario(program, b.scenario).events)).toBe(between);
        const fresh = programOf(catalogue, structuredClone(BANK));
        expect(traceText(runScenario(fresh, a.scenario).events)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
