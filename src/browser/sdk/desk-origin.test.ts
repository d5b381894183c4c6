import { expect, it } from 'vitest';
import { deskOrigin } from './desk-origin.ts';

const DESK = 'https://desk.example:8443';
const PAGE = 'https://shop.example/customer.html';

it('is where the script comes from, whatever the address of the page says', () => {
  expect(deskOrigin(`${DESK}/service-cloud/AICCSupport.js`, `${PAGE}?origin=https://evil.example`)).toBe(DESK);
  expect(deskOrigin(`${DESK}/service-cloud/AICCSupport.js`, PAGE)).toBe(DESK);
});

it('is what the desk said in the address when the script is a copy beside the page', () => {
  const copy = 'https://shop.example/AICCSupport.js';
  expect(deskOrigin(copy, `${PAGE}?callerNum=1&origin=${encodeURIComponent(DESK)}`)).toBe(DESK);
  expect(deskOrigin(copy, `${PAGE}?origin=${DESK}/a/path`)).toBe(DESK);
});

it('is nobody when a copy is told of no desk', () => {
  const copy = 'https://shop.example/AICCSupport.js';
  const own = 'https://shop.example';
  for (const origin of ['', 'null', '*', 'javascript:alert(1)', 'data:,', 'file:///', 'desk.example', own])
    expect(deskOrigin(copy, `${PAGE}?origin=${encodeURIComponent(origin)}`), origin).toBeNull();
  expect(deskOrigin(copy, PAGE)).toBeNull();
  expect(deskOrigin('', PAGE)).toBeNull();
});

it('is nobody when the script lies on a disk', () => {
  expect(deskOrigin('file:///home/AICCSupport.js', 'file:///home/index.html')).toBeNull();
});
