import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import { mockAnswerer } from './answers.ts';
import { FACTS, flowOf, programOf, tts } from './flow-builder.harness.ts';
import type { MockAnswer } from './mock-answer.ts';
import type { Moment, Session } from './moment.ts';
import { path } from './moment.ts';
import { provide, runToWait } from './moves.ts';
import { runScenario } from './run-scenario.ts';
import { scenarioFrom } from './scenario-from.ts';
import { beginSession } from './session.ts';

const when = (command: string) => ({
  id: command,
  name: command,
  expression: `TOC.ChatBotIntentCode == '${command}'`,
});
const cafe = flowOf('cafe', {
  elements: {
    ask: ['reply', { prompt: tts('What can I do?'), mode: 'recognise-after-play', timeout: 9 }],
    understand: [
      'recognise',
      {
        conditions: [when('finish'), when('size')],
        assignments: [{ variable: 'calldata.said', value: 'TOC.ChatBotRespContent' }],
      },
    ],
    served: ['play', { prompt: tts('Here you are.') }],
  },
  lines: [
    ...['start next ask', 'ask next understand', 'understand when:finish served', 'understand when:size ask'],
    ...['understand default ask', 'served next end'],
  ],
});
const COFFEE: Document = {
  kind: 'domain',
  formatVersion: 1,
  id: 'coffee',
  name: 'Coffee',
  languages: ['en-US'],
  intents: [
    {
      code: 'coffee',
      name: 'Coffee',
      command: 'finish',
      corpora: ['I want a coffee'],
      slots: [{ name: 'size', entity: 'size', mandatory: true, prompts: [{ text: 'Large or small?' }] }],
      responses: [{ text: 'A {size} coffee.' }],
    },
  ],
  entities: [{ name: 'size', values: [{ value: 'large' }, { value: 'small' }] }],
};
const TEA: Document = {
  ...COFFEE,
  id: 'tea',
  name: 'Tea',
  intents: [{ code: 'tea', name: 'Tea', corpora: ['I want tea'] }],
};
const robot = (id: string, fields: object): Document => ({
  ...{ kind: 'robot', formatVersion: 1, id, name: id, accessCode: id, dialogType: 'voice-navigation' },
  ...fields,
});

function call(documents: readonly Document[], mocks: readonly MockAnswer[] = [], facts = {}): Session {
  const made = mockAnswerer(mocks);
  if (!made.ok) throw new Error(made.problem);
  const program = programOf(catalogue, [cafe, ...documents]);
  const begun = beginSession(program, 'cafe', { ...FACTS, ...facts }, made.answerer);
  if (!begun.ok) throw new Error(begun.problem);
  return begun.session;
}

function say(session: Session, moment: Moment, ...texts: readonly string[]): Moment {
  let at = runToWait(session, moment).moment;
  for (const text of texts) {
    const heardFrom = at.state.wait?.playingUntil ?? at.state.at;
    at = provide(session, at, { type: 'speech', text, confidence: 90, at: heardFrom + 10 }).moment;
    while (at.state.wait?.for === 'answer' && at.outside.reply.comes === 'answer') at = runToWait(session, at).moment;
  }
  return at;
}

function said(moment: Moment): readonly unknown[] {
  return path(moment).flatMap((event) =>
    event.type === 'variable-set' && event.variable === 'calldata.said' ? [event.value] : [],
  );
}

describe('the recogniser of the platform', () => {
  test('answers a call by the tenant’s domains, and remembers what was said before', () => {
    const session = call([COFFEE]);
    const moment = say(session, session.root, 'I want a coffee', 'large please');
    expect(said(moment)).toEqual(['Large or small?', 'A large coffee.']);
  });

  test('leaves the answer to a mock, when there is one', () => {
    const mock: MockAnswer = {
      to: 'recogniser',
      delay: 0,
      answer: {
        with: 'intents',
        intents: [{ intent: 'finish', confidence: 50, response: 'From the mock.', slots: {} }],
      },
    };
    const session = call([COFFEE], [mock]);
    expect(said(say(session, session.root, 'I want a coffee'))).toEqual(['From the mock.']);
  });

  test('looks into the domains of the robots that answer with this flow, and else of the call’s own robot', () => {
    const documents = [
      COFFEE,
      TEA,
      robot('1', { flow: 'cafe', domains: ['coffee'] }),
      robot('2', { flow: 'x', domains: ['tea'] }),
    ];
    const here = call(documents);
    expect(say(here, here.root, 'I want tea').outside.reply).toMatchObject({ answer: { value: { intents: [] } } });
    const tea = call(documents, [], { robot: '2' });
    expect(say(tea, tea.root, 'I want tea').outside.reply).toMatchObject({
      answer: { value: { intents: [{ code: 'tea' }] } },
    });
  });

  test('is nobody where there are no domains', () => {
    const session = call([]);
    expect(say(session, session.root, 'I want tea').outside.reply).toEqual({ comes: 'from-nobody' });
  });

  test('answers again when a saved call is replayed: nothing of it is written down', () => {
    const session = call([COFFEE]);
    const moment = say(session, session.root, 'I want a coffee', 'small');
    const saved = scenarioFrom(session, moment, { id: 'saved', name: 'Saved' });
    if (!saved.ok) throw new Error(saved.problem);
    expect(saved.scenario.answers).toEqual([]);
    expect(runScenario(session.program, saved.scenario)).toMatchObject({ passed: true, problem: null });
  });
});
