import type { Value, ValueType } from '../model/value.ts';
import { compileExpression, type Wanted } from './compile-expression.ts';
import type { Declared, Environment } from './environment.ts';
import type { Scope } from './scope.ts';

function declared(name: string, type: ValueType, encrypted = false): Declared {
  return { name, type, encrypted };
}

/** Variables of every type, set and unset, as the tests of expressions use them. */
export const sampleEnvironment: Environment = {
  flow: [
    declared('caller', 'string'),
    declared('tries', 'integer'),
    declared('amount', 'float'),
    declared('vip', 'boolean'),
    declared('points', 'list'),
    declared('order', 'object'),
    declared('pin', 'string', true),
    declared('unset', 'string'),
    declared('unsetNumber', 'integer'),
    declared('unsetFlag', 'boolean'),
    declared('unsetList', 'list'),
  ],
  global: [declared('count', 'long'), declared('language', 'string'), declared('vipLevel', 'integer')],
  sys: [declared('callingNumber', 'string'), declared('systemTime', 'string')],
  ivr: [declared('input', 'string'), declared('transin_data', 'object')],
  scopes: [],
};

export const sampleScope: Scope = {
  flow: ['8613800138000', 3, 2.5, true, [1, 5, 9], { no: 'A-7', lines: [{ n: 2 }] }, '4711', null, null, null, null],
  global: [12, 'en_US', 2],
  calldata: { verifyWorkNo: '1001', n: 4, s: 'a,b,c', flag: false, list: [3, 1, 2], nothing: null, 'card no': '77' },
  ivr: { input: '12#', transin_data: { data: { level: 'gold' }, ivrType: '0' } },
  result: { returnCode: '0', balance: 10.5 },
  toc: { intent: 'pay' },
  sys: (name) => (name === 'callingNumber' ? '13900139000' : '093000'),
};

/** What an expression gives in the sample call; throws with all messages when it has problems. */
export function sampleValue(text: string, wanted: Wanted = 'any', scope = sampleScope): Value {
  const result = compileExpression(text, sampleEnvironment, wanted);
  if (!result.ok) throw new Error(`${text}: ${result.problems.map(({ message }) => message).join(' ')}`);
  return result.compiled.evaluate(scope);
}
