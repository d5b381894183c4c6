import { expect, test } from 'vitest';
import { CallError } from '../../../kernel/model/call-error.ts';
import type { InterfaceDocument } from '../../kinds/interface/document.gen.ts';
import { compileRequest } from './compile-request.ts';

const document = {
  id: 'bank',
  method: 'POST',
  url: 'https://bank.example/${card}',
  headers: [],
  inputs: [{ name: 'card', type: 'string', mandatory: true }],
  body: { mode: 'auto' },
  outputs: [],
  timeout: 5000,
  retries: 0,
  signature: { enabled: false, header: 'X-Signature' },
} as unknown as InterfaceDocument;

test('inputs cannot leave their place in the URL', () => {
  const urlOf = (card: string) => compileRequest(document)({ card }).url;
  expect(urlOf('a/../b?c=d#e')).toBe('https://bank.example/a%2F..%2Fb%3Fc%3Dd%23e');
  expect(urlOf('@evil.example')).toBe('https://bank.example/%40evil.example');
  expect(() => urlOf('..')).toThrow(CallError);
  expect(() => urlOf('.')).toThrow(CallError);
});

test('the body holds all declared inputs and no others', () => {
  expect(compileRequest(document)({ other: 1 }).body).toEqual({ card: null });
});

test('an input that is declared and not given is null, also when every object inherits a field of its name', () => {
  const inputs = [{ name: 'constructor', type: 'string', mandatory: true }] as const;
  expect(compileRequest({ ...document, url: 'https://bank.example/', inputs: [...inputs] })({}).body).toEqual({
    constructor: null,
  });
});

test('a body that is given replaces the own one, but not with GET', () => {
  expect(compileRequest(document)({}, { a: 1 }).body).toEqual({ a: 1 });
  expect(compileRequest({ ...document, method: 'GET' })({}, { a: 1 })).not.toHaveProperty('body');
});

test('secrets are named, and an unsigned request says nothing of signing', () => {
  const headers = [
    { name: 'A', value: 'x ${card}' },
    { name: 'B', secret: 'TOKEN' },
  ];
  const request = compileRequest({ ...document, headers })({ card: '1' });
  expect(request.headers).toEqual([
    { name: 'A', value: 'x 1' },
    { name: 'B', secret: 'TOKEN' },
  ]);
  expect(request).not.toHaveProperty('signature');
});
