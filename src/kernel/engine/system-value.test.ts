import { expect, test } from 'vitest';
import { flowEnvironment } from '../expressions/flow-environment.ts';
import type { CallFacts } from '../model/call.ts';
import { CallError } from '../model/call-error.ts';
import type { Run } from '../model/element-type.ts';
import { systemValue } from './system-value.ts';

const call: CallFacts = {
  callId: '1767603600-1',
  caller: '13800000000',
  called: '123459',
  media: 'audio',
  direction: 'inbound',
  origin: 'caller',
  startedAt: Date.UTC(2026, 0, 5, 9, 0, 0),
  language: 'en-US',
  calldata: {},
  seed: 1,
};

function runAt(startedAt: number, timeZone: string, at = 0, facts: Partial<CallFacts> = {}): Run {
  return { call: { ...call, startedAt, ...facts }, at, timeZone, tenantId: 'space-1', language: 'zh-CN' } as Run;
}

test.each([
  ['systemDate', '20260105'],
  ['systemMonth', '202601'],
  ['systemTime', '170130'],
  ['currentTime', '20260105170130'],
  ['createTime', '20260105170000'],
  ['timeStamp', 1767603690],
  ['callingNumber', '13800000000'],
  ['calledNumber', '123459'],
  ['realCalledNumber', '123459'],
  ['callId', '1767603600-1'],
  ['cti_callid', '1767603600-1'],
  ['tenantId', 'space-1'],
  ['language', 'zh-CN'],
  ['callMediaType', 'audio'],
])('SYS.%s is %j ninety seconds into a call to Shanghai', (name, value) => {
  expect(systemValue(name, runAt(call.startedAt, 'Asia/Shanghai', 90_000))).toBe(value);
});

test('every declared variable has a value of its type, and names of nothing have none', () => {
  const run = runAt(call.startedAt, 'UTC');
  for (const { name, type } of flowEnvironment([], []).sys) {
    expect(typeof systemValue(name, run)).toBe(type === 'long' ? 'number' : type);
  }
  expect(['nothing', 'toString', '__proto__', 'constructor'].map((name) => systemValue(name, run))).toEqual(
    Array(4).fill(null),
  );
});

test("the calling number is the customer's in both directions", () => {
  const run = runAt(call.startedAt, 'UTC', 0, { direction: 'outbound', caller: '12345', called: '13800000000' });
  expect(systemValue('callingNumber', run)).toBe('13800000000');
  expect(systemValue('calledNumber', run)).toBe('12345');
});

test.each([
  ['Europe/Berlin', Date.UTC(2026, 2, 29, 0, 59, 59), '20260329015959'],
  ['Europe/Berlin', Date.UTC(2026, 2, 29, 1, 0, 0), '20260329030000'],
  ['Europe/Berlin', Date.UTC(2026, 9, 25, 0, 59, 59), '20261025025959'],
  ['Europe/Berlin', Date.UTC(2026, 9, 25, 1, 0, 0), '20261025020000'],
  ['America/New_York', Date.UTC(2026, 2, 8, 6, 59, 59), '20260308015959'],
  ['America/New_York', Date.UTC(2026, 2, 8, 7, 0, 0), '20260308030000'],
  ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15, 0, 0), '20260405013000'],
  ['Asia/Kathmandu', Date.UTC(2026, 0, 1, 0, 0, 0), '20260101054500'],
  ['Pacific/Kiritimati', Date.UTC(2025, 11, 31, 10, 0, 0), '20260101000000'],
  ['UTC', Date.UTC(2026, 11, 31, 23, 59, 59), '20261231235959'],
  ['UTC', Date.UTC(2028, 1, 29, 0, 0, 0), '20280229000000'],
])('in %s it is local time, also when clocks change', (timeZone, startedAt, time) => {
  expect(systemValue('currentTime', runAt(startedAt, timeZone))).toBe(time);
});

test('time goes on with the call, over midnight and over the change of clocks', () => {
  const startedAt = Date.UTC(2026, 2, 29, 0, 59, 59);
  expect(systemValue('currentTime', runAt(startedAt, 'Europe/Berlin', 1000))).toBe('20260329030000');
  expect(systemValue('createTime', runAt(startedAt, 'Europe/Berlin', 1000))).toBe('20260329015959');
  expect(systemValue('systemDate', runAt(Date.UTC(2026, 0, 5, 23, 59, 59), 'UTC', 999))).toBe('20260105');
  expect(systemValue('systemDate', runAt(Date.UTC(2026, 0, 5, 23, 59, 59), 'UTC', 1000))).toBe('20260106');
});

test('a time zone that nobody knows is a problem of the call that asks, not an exception of ours', () => {
  const run = runAt(call.startedAt, 'Europe/Nowhere');
  expect(() => systemValue('systemDate', run)).toThrow(CallError);
  expect(() => systemValue('systemDate', run)).toThrow('Europe/Nowhere');
  expect(systemValue('timeStamp', run)).toBe(1767603600);
});
