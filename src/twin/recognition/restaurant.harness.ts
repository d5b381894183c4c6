import type { Document } from '../../kernel/model/document.ts';
import { type Tenant, tenantOf } from '../../kernel/model/tenant.ts';
import type { Value } from '../../kernel/model/value.ts';
import { clockOf } from './entities/clock.ts';
import { recognise } from './recognise.ts';
import type { Recognition, RecognitionRequest } from './recognition.ts';
import { scopeOf } from './scope.ts';

const TENANT: Document = {
  kind: 'tenant',
  formatVersion: 1,
  id: 'tenant',
  name: 'Tenant',
  vdnId: 1,
  tenantSpaceId: 'space-1',
  timeZone: 'Asia/Shanghai',
  languages: ['en-US', 'zh-CN'],
};

/** A restaurant that takes bookings: slots with questions, a second of the same entity, rules, events and questions. */
export const RESTAURANT: Document = {
  kind: 'domain',
  formatVersion: 1,
  id: 'restaurant',
  name: 'Restaurant',
  languages: ['en-US', 'zh-CN'],
  intents: [
    {
      code: 'book',
      name: 'Book a table',
      command: 'finish',
      corpora: [
        'I want to book a table',
        'a table for {guests:four} on {day:Friday}',
        'reserve a table for {guests:two} people',
        '我想订位',
        '{day:明天}订一张{guests:四}个人的桌子',
      ],
      rules: ['[please](book|reserve)[a|one](table|seat)', '[我要|我想](订|预订)(桌子|座位|位子)'],
      slots: [
        {
          name: 'guests',
          entity: 'sys.number',
          mandatory: true,
          command: 'ask-guests',
          prompts: [
            { text: 'For how many?' },
            { text: 'Please tell me a number.' },
            { language: 'zh-CN', text: '请问几位？' },
          ],
        },
        { name: 'day', entity: 'sys.date', mandatory: true, prompts: [{ text: 'On which day?' }] },
        { name: 'at', entity: 'sys.time' },
      ],
      responses: [{ text: 'A table for {guests} on {day}.' }, { language: 'zh-CN', text: '已为您预订{guests}位。' }],
    },
    {
      code: 'taxi',
      name: 'Taxi',
      corpora: ['a taxi from {from:the station} to {to:the airport}', '从{from:车站}到{to:机场}叫辆出租车'],
      slots: [
        { name: 'to', entity: 'place' },
        { name: 'from', entity: 'place' },
      ],
    },
    { code: 'menu', name: 'Menu', corpora: ['what is on the menu', 'what do you cook', '有什么菜'] },
    { code: 'bill', name: 'Bill', contexts: ['table'], corpora: ['bring me the bill', 'I want to pay', '买单'] },
    { code: 'unknown', name: 'Unknown', type: 'unknown', responses: [{ text: 'Pardon?' }, { text: 'Once more?' }] },
    { code: 'SENSITIVE_WORDS', name: 'Sensitive', type: 'event', corpora: ['bomb', '炸弹'] },
    { code: 'CLEAR_CONTEXT', name: 'Clear', type: 'event', corpora: ['start over', '重新开始'] },
  ],
  entities: [
    {
      name: 'place',
      values: [
        { value: 'airport', synonyms: ['the airport', '机场'] },
        { value: 'station', synonyms: ['the station', '车站'] },
        { value: 'hotel', synonyms: ['酒店'] },
      ],
    },
  ],
  questionGroups: [
    {
      name: 'House',
      questions: [
        {
          question: 'Do you have parking?',
          similar: ['Where can I park my car?', '可以停车吗'],
          answers: [{ text: 'Behind the house.' }, { language: 'zh-CN', text: '屋后可以停车。' }],
        },
      ],
    },
  ],
};

export function tenantWith(...documents: readonly Document[]): Tenant {
  return tenantOf([TENANT, ...documents]);
}

/** Asks a domain, on Monday 5 January 2026 at 17:00 in Shanghai. */
export function ask(
  content: string,
  rest: Partial<RecognitionRequest> = {},
  domain: Document = RESTAURANT,
): Recognition {
  const scope = scopeOf({ domain: domain.id }, tenantWith(domain));
  const request = { content, language: 'en-US', context: '', intentions: 5, event: 'none', dialog: null, ...rest };
  return recognise(scope, request, clockOf(1_767_603_600_000, scope.timeZone));
}

/** Says several things in one call; gives the answers in their order. */
export function converse(turns: readonly string[], language = 'en-US'): readonly Recognition[] {
  const answers: Recognition[] = [];
  let dialog: Value = null;
  for (const content of turns) {
    const answer = ask(content, { dialog, language });
    dialog = answer.dialog;
    answers.push(answer);
  }
  return answers;
}
