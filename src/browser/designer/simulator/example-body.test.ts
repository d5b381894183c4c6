import { expect, test } from 'vitest';
import type { Document } from '../../../kernel/model/document.ts';
import { documentOf } from '../../../kernel/model/tenant.ts';
import { exampleBody } from './example-body.ts';
import { sample } from './simulated-call.harness.ts';

test('an example has everything that the interface takes from an answer, where it takes it from', () => {
  const balance = documentOf(sample('bank-line'), 'interface', 'balance');
  expect(JSON.parse(exampleBody(balance))).toEqual({ returnCode: '0', account: { balance: 1.5 } });
});

test('paths that are no plain names are left out, and nothing else happens', () => {
  const outputs = [
    { name: 'a', type: 'string', path: '__proto__.b' },
    { name: 'c', type: 'list', path: 'd[0]' },
  ];
  const odd = { kind: 'interface', formatVersion: 1, id: 'x', name: 'x', outputs } as Document;
  expect([exampleBody(odd), exampleBody(undefined)]).toEqual(['{}', '{}']);
});
