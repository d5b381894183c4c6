import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { ScenarioDocument } from '../../catalogue/kinds/scenario/document.gen.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { BANK, bank } from './bank-flows.harness.ts';
import { flowOf, programOf, tts } from './flow-builder.harness.ts';
import { runScenario } from './run-scenario.ts';
import { asScenario, SCENARIO_FORMAT, type Scenario } from './scenario.ts';

const loop = flowOf('loop', {
  elements: { say: ['play', { prompt: tts('Again.') }], wait: ['play', { prompt: tts('And again.') }] },
  lines: ['start next say', 'say next wait', 'wait next say'],
});
const patient = flowOf('patient', {
  elements: {
    ask: [
      'menu',
      { prompt: tts('Well?'), keys: [{ key: '1', description: 'Yes' }], digitWaitTime: 60, maxFailures: 10 },
    ],
  },
  lines: ['start next ask', 'ask key:1 end', 'ask other ask'],
});
const figure = flowOf('figure', {
  elements: { mia: ['digital-human-reply', { figure: 'Mia', prompt: tts('I am Mia.'), mode: 'play-only' }] },
  lines: ['start next mia', 'mia next end'],
});
const program = programOf(catalogue, [...BANK, loop, patient, figure]);

function scenario(fields: object): Scenario {
  const document = {
    kind: 'scenario',
    formatVersion: 1,
    id: 's',
    name: 'S',
    flow: 'bank',
    caller: [],
    expect: [],
    ...fields,
  };
  return asScenario(document, catalogue);
}

const run = (fields: object) =>
  runScenario(program, scenario(fields), (flow, id) => {
    return flow === 'bank' ? (bank.elements.find((element) => element.id === id)?.name ?? id) : id;
  });

const ended = (reason: string) => ({ that: 'ended', reason });
const heard = (text: string, more: object = {}) => ({ that: 'heard', text, ...more });
const WELCOME = heard('Welcome.');
const MENU = heard('Balance 1, agent 2, chat 3.');
const json = (body: object) => ({ to: 'interface', answer: { with: 'json', body } });

describe('a scenario document', () => {
  test('is what its schema declares', () => {
    const sameShape: (document: ScenarioDocument) => Scenario = (document) => document;
    expect(sameShape(scenario({}) as unknown as ScenarioDocument).call).toMatchObject({
      seed: 1,
      direction: 'inbound',
    });
    expect(catalogue.kinds.get('scenario')?.formatVersion).toBe(SCENARIO_FORMAT);
  });
});

describe('the caller of a scenario', () => {
  const inputs = (events: readonly CallEvent[]) =>
    events.flatMap((event) => (event.type.startsWith('input-') && 'input' in event ? [[event.input, event.at]] : []));

  test('presses when the prompt has ended, or after a time from when input was wanted', () => {
    const { events } = run({
      caller: [
        { do: 'press', keys: '1' },
        { do: 'press', keys: '12', after: 700, gap: 50 },
        { do: 'press', keys: '#', after: 40 },
      ],
    });
    const wanted = events.find(({ type }) => type === 'input-wanted')?.at ?? 0;
    const menuEnd = wanted + Math.round('Balance 1, agent 2, chat 3.'.length * 65);
    expect(inputs(events).slice(0, 2)).toEqual([
      ['1', menuEnd],
      ['******', menuEnd + 700 + 50 + 40],
    ]);
  });

  test('stays silent until the flow reacts', () => {
    const { events } = run({
      caller: [{ do: 'stay-silent' }, { do: 'press', keys: '3' }, { do: 'hang-up', after: 0 }],
    });
    expect(inputs(events).map(([input]) => input)).toEqual(['3', 'hang-up']);
    expect(events.filter((event) => event.type === 'prompt-played' && event.prompt.text === MENU.text)).toHaveLength(2);
  });

  test('says and mumbles where speech is heard', () => {
    const answers = [{ to: 'recogniser', answer: { with: 'intents', intents: [{ intent: 'bye' }] } }];
    const { events, passed } = run({
      flow: 'chat',
      caller: [{ do: 'mumble' }, { do: 'say', text: 'good bye' }],
      answers,
      checks: ['ended'],
      expect: [ended('ended-by-flow')],
    });
    expect(inputs(events).map(([input]) => input)).toEqual(['nomatch', 'good bye']);
    expect(passed).toBe(true);
  });

  test('hangs up unasked while an answer is awaited', () => {
    const { events } = run({
      caller: [
        { do: 'press', keys: '2' },
        { do: 'hang-up', unasked: true, after: 5000 },
      ],
      answers: [{ to: 'transfer', delay: 9000, answer: { with: 'transferred' } }],
    });
    const requested = events.find(({ type }) => type === 'requested')?.at ?? 0;
    expect(events.at(-1)).toEqual({ type: 'call-ended', at: requested + 5000, reason: 'caller-hung-up' });
  });

  test('is silent when there is nothing more to do', () => {
    const { events, passed } = run({ checks: ['ended'], expect: [ended('ended-by-flow')] });
    expect(inputs(events)).toEqual([]);
    expect(passed).toBe(true);
  });

  test('may have had more in mind than the call allowed', () => {
    expect(run({ caller: [{ do: 'hang-up' }, { do: 'press', keys: '1' }] }).unused).toBe(1);
  });
});

describe('the result of a scenario', () => {
  const rich = {
    caller: [{ do: 'press', keys: '1' }, { do: 'press', keys: '42#' }, { do: 'hang-up' }],
    answers: [json({ balance: 120 })],
  };

  test('passes with the expectations that it gave itself', () => {
    const { actual, passed } = run(rich);
    expect(passed).toBe(false);
    expect(run({ ...rich, expect: actual })).toMatchObject({ passed: true, problem: null, firstDifference: null });
  });

  test('says where the caller first heard something else', () => {
    const expect_ = [WELCOME, MENU, heard('Your PIN, please.'), heard('You have 100.'), MENU];
    const { firstDifference } = run({ ...rich, checks: ['heard'], expect: expect_ });
    expect(firstDifference).toMatchObject({
      index: 3,
      expected: { that: 'heard', text: 'You have 100.' },
      actual: { that: 'heard', text: 'You have 120.', language: 'en-US' },
      place: { flow: 'bank', element: 'tell' },
    });
    expect(firstDifference?.sentence).toMatch(
      /^After "The ask" the caller should have heard "You have 100\." but heard "You have 120\." \(element tell, \d+\.\d s\)\.$/,
    );
  });

  test.each([
    [
      ['heard'],
      [WELCOME, { ...MENU, language: 'zh-CN' }],
      /heard ".*" in zh-CN but heard ".*" in en-US \(element menu/,
    ],
    [['heard'], [heard('Welcome.', { interrupted: true })], /"Welcome\." interrupted but heard "Welcome\." to its end/],
    [
      ['visited'],
      [{ that: 'visited', flow: 'bank', element: 'menu' }],
      /^At the start the call should have visited "The menu" but visited "The start"/,
    ],
    [
      ['set'],
      [{ that: 'set', variable: 'FLOW.pin', value: '42' }],
      /FLOW\.pin should have been set to "42" but was set to "\*{6}"/,
    ],
    [
      ['set'],
      [{ that: 'set', variable: 'FLOW.tries', value: 1 }],
      /FLOW\.tries should have been set to 1 but FLOW\.pin was set/,
    ],
    [
      ['sent'],
      [{ that: 'sent', request: { interface: 'account', method: 'GET' } }],
      /the request's method should have been "GET" but method is "POST"/,
    ],
    [['ended'], [ended('transferred')], /the call should have ended as transferred but ended as caller-hung-up/],
    [
      ['heard', 'ended'],
      [WELCOME, ended('transferred')],
      /should have ended as transferred but the caller heard "Balance/,
    ],
    [['heard'], [WELCOME], /^After "The welcome" nothing more should have happened but the caller heard "Balance/],
    [
      ['ended'],
      [ended('caller-hung-up'), ended('caller-hung-up')],
      /should have ended as caller-hung-up but nothing more happened/,
    ],
  ])('tells a difference in %j', (checks, expectations, sentence) => {
    const { passed, firstDifference } = run({ ...rich, checks, expect: expectations });
    expect(passed).toBe(false);
    expect(firstDifference?.sentence).toMatch(sentence);
  });

  test('compares who spoke when the scenario names a figure', () => {
    const spoken = (by?: object) => run({ flow: 'figure', checks: ['heard'], expect: [heard('I am Mia.', by)] });
    expect(spoken({ figure: 'Mia' })).toMatchObject({ passed: true });
    expect(spoken()).toMatchObject({ passed: true });
    expect(spoken({ figure: 'Leo' }).firstDifference?.sentence).toMatch(
      /should have heard "I am Mia\." from Leo but heard "I am Mia\." from Mia/,
    );
    const nobody = run({ ...rich, checks: ['heard'], expect: [{ ...WELCOME, figure: 'Mia' }] });
    expect(nobody.firstDifference?.sentence).toMatch(/"Welcome\." from Mia but heard "Welcome\." from no figure/);
  });

  test('compares only what is checked and only the fields that are given', () => {
    const checked = {
      checks: ['sent', 'ended'],
      expect: [heard('never said'), { that: 'sent', request: { interface: 'account' } }, ended('caller-hung-up')],
    };
    expect(run({ ...rich, ...checked }).passed).toBe(true);
  });

  test('names a request that no mock answers, which fails as a broken connection', () => {
    const { passed, problem, events } = run({ ...rich, answers: [], expect: run({ ...rich, answers: [] }).actual });
    expect(problem).toBe('No mock answers interface account; add one or switch to the live service.');
    expect(passed).toBe(false);
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'error',
        code: 'interface-connection-error',
        message: expect.stringContaining(problem ?? ''),
      }),
    );
  });

  test.each([
    [{ flow: 'nowhere' }, /^There is no flow nowhere/],
    [{ call: { startsAt: '2026-02-30T00:00:00Z' } }, /^The call cannot start at 2026-02-30/],
    [{ answers: [{ ...json({}), when: 'REQUEST.' }] }, /^Answer 1: the condition/],
    [
      { caller: [{ do: 'press', keys: '2' }], answers: [{ to: 'transfer', answer: { with: 'silence' } }] },
      /^The call stands still at element agent of flow bank: it waits for the answer of the transfer, which never comes/,
    ],
    [{ flow: 'loop' }, /^The call took 10000 inputs and has not ended/],
    [{ flow: 'patient' }, /^The call took more than 24 hours/],
  ])('of %j is a sentence', (fields, sentence) => {
    const { passed, problem } = run(fields);
    expect(passed).toBe(false);
    expect(problem).toMatch(sentence);
  });
});
