import { describe, expect, it } from 'vitest';
import { fitsTemplate } from './fits-template.ts';

describe('fitsTemplate', () => {
  const template = 'https://api.example.com/cards/${card}/pin?try=${try}&x=1';

  it.each([
    ['https://api.example.com/cards/42/pin?try=1&x=1', template],
    ['https://api.example.com/cards//pin?try=&x=1', template],
    ['https://api.example.com/cards/a%2Fb%20c/pin?try=%3F&x=1', template],
    ['https://api.example.com/fixed', 'https://api.example.com/fixed'],
    ['https://api.example.com/ab', 'https://api.example.com/${a}${b}'],
  ])('takes %s', (url, of) => {
    expect(fitsTemplate(url, of)).toBe(true);
  });

  it.each([
    ['https://evil.example/cards/42/pin?try=1&x=1', template],
    ['https://api.example.com/cards/42/../../admin/pin?try=1&x=1', template],
    ['https://api.example.com/cards/42/pin?try=1&admin=1&x=1', template],
    ['https://api.example.com/cards/42/pin?try=1#&x=1', template],
    ['https://api.example.com/cards/42/pin?try=1&x=1&more', template],
    ['https://api.example.com/cards/4 2/pin?try=1&x=1', template],
    ['https://api.example.com/cards/42\r\n/pin?try=1&x=1', template],
    ['https://api.example.com/cards/42@evil.example/pin?try=1&x=1', template],
    ['https://api.example.com/fixed?more', 'https://api.example.com/fixed'],
    ['', template],
  ])('refuses %s', (url, of) => {
    expect(fitsTemplate(url, of)).toBe(false);
  });
});
