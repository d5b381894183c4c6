import { expect, test } from 'vitest';
import { RESTAURANT, tenantWith } from '../../../twin/recognition/restaurant.harness.ts';
import { languagesOf, type TryTurn, triedAnew, tryTurn } from './tries.ts';

const HOW = { language: 'en-US', now: 1_767_603_600_000 };
const SUBJECT = { domain: 'restaurant' };
const TENANT = tenantWith(RESTAURANT);

test('what is said one after the other is one dialog', () => {
  let turns: readonly TryTurn[] = [];
  for (const say of ['I want to book a table', 'four', 'tomorrow']) {
    turns = [...turns, tryTurn(SUBJECT, TENANT, turns, say, HOW)];
  }
  expect(turns.map(({ recognition }) => recognition.intents[0]?.command)).toEqual(['ask-guests', 'day', 'finish']);
  expect(triedAnew(SUBJECT, TENANT, turns, HOW)).toEqual(turns);
  expect(languagesOf(SUBJECT, TENANT)).toEqual(['en-US', 'zh-CN']);
});
