import { describe, expect, test } from 'vitest';
import { ask, converse } from './restaurant.harness.ts';

const first = (content: string, rest = {}) => ask(content, rest).intents[0];
const why = (content: string, rest = {}) => ask(content, rest).why;

describe('an utterance', () => {
  test('that fits a rule is matched for certain', () => {
    expect(first('please book a table')).toMatchObject({ code: 'book', confidence: 100 });
    expect(why('please book a table')).toMatchObject({
      by: 'rule',
      sentence: '[please](book|reserve)[a|one](table|seat)',
    });
    expect(first('我要预订座位')).toMatchObject({ code: 'book', confidence: 100 });
  });

  test('is recognised whatever its case, spaces and punctuation', () => {
    expect(first('  What  is on the MENU?! ')).toMatchObject({ code: 'menu', confidence: 100 });
  });

  test('like a corpus is recognised, and it is told by which words', () => {
    const answer = ask('could you tell me what you are cooking');
    expect(answer.intents[0]).toMatchObject({ code: 'menu' });
    expect(answer.why).toMatchObject({ by: 'similar', sentence: 'what do you cook' });
    expect(answer.why.words[0]).toMatchObject({ word: 'cook' });
  });

  test('with a misspelt word is recognised, and it is told which word was meant', () => {
    const answer = ask('the resturant menuu');
    expect(answer.intents[0]?.code).toBe('menu');
    expect(answer.why.words).toContainEqual(expect.objectContaining({ word: 'menu', said: 'menuu' }));
  });

  test('that nobody taught is unknown, and of nothing nothing comes', () => {
    expect(first('quantum chromodynamics')).toMatchObject({ code: 'unknown', confidence: 0, response: 'Pardon?' });
    expect(why('quantum chromodynamics').by).toBe('unknown');
    expect(why('...').by).toBe('nothing');
  });

  test('in a context means only intents of that context', () => {
    expect(first('bring me the bill', { context: 'table' })).toMatchObject({ code: 'bill' });
    expect(first('what is on the menu', { context: 'table' })).toMatchObject({ code: 'unknown' });
  });

  test('gives no more intents than are wanted, the best first', () => {
    const most = ask('pay the menu').intents;
    expect(most.length).toBeGreaterThan(1);
    expect(most.map(({ confidence }) => confidence)).toEqual(
      most.map(({ confidence }) => confidence).sort((a, b) => b - a),
    );
    expect(ask('pay the menu', { intentions: 1 }).intents).toEqual(most.slice(0, 1));
  });
});

describe('slots', () => {
  test('are filled by what is said, wherever it stands', () => {
    const slots = { guests: '6', day: '20260106', at: '20:00:00' };
    expect(first('a table for six tomorrow at 8 pm')).toMatchObject({ command: 'finish', slots });
    expect(first('tomorrow at 8 pm a table for six')).toMatchObject({ command: 'finish', slots });
    expect(first('明天晚上八点订一张六个人的桌子')).toMatchObject({ command: 'finish', slots });
  });

  test('of one entity are told apart by the words beside them', () => {
    const slots = { from: 'hotel', to: 'station' };
    expect(first('a taxi from the hotel to the station')?.slots).toEqual(slots);
    expect(first('a taxi to the station from the hotel')?.slots).toEqual(slots);
    expect(first('从酒店到车站叫辆出租车')?.slots).toEqual(slots);
  });

  test('that are missing are asked for one after the other, until the finish command', () => {
    const answers = converse(['I want to book a table', 'for four', 'on Friday']);
    expect(answers.map(({ intents }) => intents[0]?.intent)).toEqual(['ask-guests', 'day', 'finish']);
    expect(answers.map(({ intents }) => intents[0]?.response)).toEqual([
      'For how many?',
      'On which day?',
      'A table for 4 on 20260109.',
    ]);
    expect(answers[2]?.why).toMatchObject({ by: 'slot', found: [{ slot: 'day', text: 'Friday', value: '20260109' }] });
  });

  test('are asked for in the caller’s language', () => {
    const answers = converse(['我想订位', '三位', '后天'], 'zh-CN');
    expect(answers.map(({ intents }) => intents[0]?.response)).toEqual([
      '请问几位？',
      'On which day?',
      '已为您预订3位。',
    ]);
  });

  test('are asked for again, with the next question, while nothing fills them', () => {
    const answers = converse(['I want to book a table', 'well', 'hm', 'seven']);
    expect(answers.map(({ intents }) => intents[0]?.response)).toEqual([
      'For how many?',
      'Please tell me a number.',
      'Please tell me a number.',
      'On which day?',
    ]);
    expect(answers[1]?.why.by).toBe('asked-again');
  });

  test('wait while a question is answered', () => {
    const answers = converse(['I want to book a table', 'do you have parking', 'two']);
    expect(answers.map(({ intents }) => intents[0]?.intent)).toEqual(['ask-guests', 'systemQA', 'day']);
    expect(answers[1]?.intents[0]?.response).toBe('Behind the house.');
  });

  test('are forgotten when something else is meant for certain', () => {
    const answers = converse(['I want to book a table', 'what is on the menu', 'four']);
    expect(answers.map(({ intents }) => intents[0]?.code)).toEqual(['book', 'menu', 'unknown']);
  });

  test('of the last intent take new values when little else is said', () => {
    const answers = converse(['a table for two on Friday', 'and for five please']);
    expect(answers[1]?.intents[0]).toMatchObject({ code: 'book', slots: { guests: '5', day: '20260109' } });
    expect(answers[1]?.why.by).toBe('follow-up');
  });
});

describe('events', () => {
  test('come before everything else', () => {
    expect(first('book a table or I bring a bomb')).toMatchObject({
      code: 'SENSITIVE_WORDS',
      intent: 'SENSITIVE_WORDS',
    });
    expect(first('我有炸弹')).toMatchObject({ code: 'SENSITIVE_WORDS' });
    expect(first('a bombastic menu')?.code).not.toBe('SENSITIVE_WORDS');
  });

  test('of clearing make the dialog begin anew', () => {
    const answers = converse(['I want to book a table', 'no, start over', 'four']);
    expect(answers.map(({ intents }) => intents[0]?.code)).toEqual(['book', 'CLEAR_CONTEXT', 'unknown']);
    expect(answers[1]?.dialog).toMatchObject({ about: null, slots: {} });
  });

  test.each(['clear-context-cache', 'clear-session-cache'])('of the element clear, too: %s', (event) => {
    const { dialog } = ask('I want to book a table');
    expect(first('four', { dialog })?.code).toBe('book');
    expect(first('four', { dialog, event })?.code).toBe('unknown');
  });
});

describe('questions', () => {
  test('are answered before intents are looked for', () => {
    expect(first('where can I park')).toMatchObject({ intent: 'systemQA', response: 'Behind the house.' });
    expect(first('可以停车吗', { language: 'zh-CN' })?.response).toBe('屋后可以停车。');
    expect(ask('where can I park').answers[0]).toMatchObject({ question: 'Do you have parking?' });
  });

  test('leave to an intent what is more like it', () => {
    expect(first('what do you cook')?.code).toBe('menu');
  });
});

test.each([
  ['this is excellent, thank you', 'positive'],
  ['not good at all', 'negative'],
  ['你们服务太差了，我要投诉', 'negative'],
  ['非常满意', 'positive'],
  ['我不满意', 'negative'],
  ['a table for two', 'neutral'],
])('the sentiment of “%s” is %s', (content, label) => expect(ask(content).sentiment.label).toBe(label));
