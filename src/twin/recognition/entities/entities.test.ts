import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../kernel/corpora/domain.ts';
import { plainText } from '../../../kernel/corpora/plain-text.ts';
import { clockOf } from './clock.ts';
import { entityFinder } from './entity-finder.ts';

// Monday, 5 January 2026, 17:00 in Shanghai.
const NOW = clockOf(1_767_603_600_000, 'Asia/Shanghai');

const entity = (name: string, type: Entity['type'], rest: Partial<Entity>): Entity => ({
  name,
  type,
  values: [],
  forms: [],
  patterns: [],
  ...rest,
});
const entities: readonly Entity[] = [
  entity('room', 'general', {
    values: [
      { value: 'eye clinic', synonyms: ['ophthalmology', '眼科'] },
      { value: 'dentist', synonyms: ['tooth'] },
    ],
  }),
  entity('unit', 'general', { values: [{ value: 'kg', synonyms: ['kilos', '公斤'] }] }),
  entity('mass', 'composite', { forms: ['{sys.number} {unit}'] }),
  entity('order', 'rule', { patterns: ['[A-Z]{2}[0-9]{4}'] }),
  entity('circle', 'composite', { forms: ['{circle} {circle}'] }),
];
const find = entityFinder({
  id: 'd',
  name: 'D',
  languages: ['en-US'],
  active: true,
  thresholds: { upper: 70, lower: 20 },
  intents: [],
  entities,
  questionGroups: [],
});

function valuesIn(text: string, name: string): readonly string[] {
  return find(plainText(text), NOW)(name).map(({ value }) => value);
}

test.each([
  ['a table for four', ['4']],
  ['one hundred and twenty five', ['125']],
  ['two thousand three hundred', ['2300']],
  ['transfer 1,250.50 to him', ['1250.5']],
  ['it costs three million', ['3000000']],
  ['someone told me', []],
  ['转两千三百块', ['2300']],
  ['一百五', ['150']],
  ['一百零五', ['105']],
  ['三万五千', ['35000']],
  ['二零二六', ['2026']],
  ['三点五公斤', ['3.5']],
  ['查一下余额', []],
  ['十二个人', ['12']],
  ['转1.5万', ['15000']],
])('numbers in %s', (text, expected) => expect(valuesIn(text, 'sys.number')).toEqual(expected));

test.each([
  ['tomorrow', ['20260106']],
  ['the day after tomorrow', ['20260107']],
  ['today please', ['20260105']],
  ['on Friday', ['20260109']],
  ['on Monday', ['20260112']],
  ['next Monday', ['20260112']],
  ['next Friday', ['20260116']],
  ['in three days', ['20260108']],
  ['in two weeks', ['20260119']],
  ['March 3rd', ['20260303']],
  ['the third of March', ['20260303']],
  ['January 2', ['20270102']],
  ['May 21st, 2027', ['20270521']],
  ['2026-02-30', []],
  ['2026-02-28', ['20260228']],
  ['on the 3rd', ['20260203']],
  ['明天下午', ['20260106']],
  ['大后天', ['20260108']],
  ['下周三', ['20260114']],
  ['这周五', ['20260109']],
  ['星期天', ['20260111']],
  ['三月五号', ['20260305']],
  ['2026年3月5日', ['20260305']],
  ['二〇二七年一月一日', ['20270101']],
  ['下个月十五号', ['20260215']],
  ['八号', ['20260108']],
  ['三天后', ['20260108']],
  ['I may come', []],
])('dates in %s', (text, expected) => expect(valuesIn(text, 'sys.date')).toEqual(expected));

test.each([
  ['at 3 pm', ['15:00:00']],
  ['at three p.m.', ['15:00:00']],
  ['15:30', ['15:30:00']],
  ['half past three', ['03:30:00']],
  ['a quarter to five in the afternoon', ['16:45:00']],
  ["nine o'clock", ['09:00:00']],
  ['nine thirty in the morning', ['09:30:00']],
  ['at noon', ['12:00:00']],
  ['in two hours', ['19:00:00']],
  ['in half an hour', ['17:30:00']],
  ['12 am', ['00:00:00']],
  ['下午三点半', ['15:30:00']],
  ['晚上八点一刻', ['20:15:00']],
  ['上午十点二十分', ['10:20:00']],
  ['15点', ['15:00:00']],
  ['中午', ['12:00:00']],
  ['两个小时后', ['19:00:00']],
  ['25:99', []],
])('times in %s', (text, expected) => expect(valuesIn(text, 'sys.time')).toEqual(expected));

test.each([
  ['call 138 0013 8000', ['13800138000']],
  ['+86 13800138000', ['+8613800138000']],
  ['one three eight double zero one', ['138001']],
  ['幺三八零零幺三八零零零', ['13800138000']],
  ['call 123', []],
])('phone numbers in %s', (text, expected) => expect(valuesIn(text, 'sys.phone')).toEqual(expected));

test.each([
  ['I live at 12 Baker Street', ['12 Baker Street']],
  ['我住在北京市海淀区中关村大街27号', ['北京市海淀区中关村大街27号']],
  ['no address here', []],
])('addresses in %s', (text, expected) => expect(valuesIn(text, 'sys.address')).toEqual(expected));

describe('entities of a domain', () => {
  test('values stand for their synonyms, in whole words and over any spaces', () => {
    expect(valuesIn('the EYE  clinic, not ophthalmology', 'room')).toEqual(['eye clinic', 'eye clinic']);
    expect(valuesIn('我要挂眼科', 'room')).toEqual(['eye clinic']);
    expect(valuesIn('bluetooth', 'room')).toEqual([]);
  });

  test('forms join the values of their parts', () => {
    expect(valuesIn('two kilos of rice and 3 kg', 'mass')).toEqual(['2 kg', '3 kg']);
    expect(valuesIn('三公斤大米', 'mass')).toEqual(['3 kg']);
  });

  test('patterns find what they fit', () => {
    expect(valuesIn('order ab1234 please', 'order')).toEqual(['ab1234']);
  });

  test('an entity that is made of itself finds nothing', () => {
    expect(valuesIn('anything at all', 'circle')).toEqual([]);
  });
});
