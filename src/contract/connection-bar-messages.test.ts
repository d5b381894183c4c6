import { describe, expect, it } from 'vitest';
import { readBarWish } from './connection-bar-messages.ts';

const callout = { name: 'callout', number: '88889007', media: 'audio' };

describe('what a page asks of the bar', () => {
  it.each([
    { name: 'callout', param: ['88889007', 'audio'] },
    { name: 'callout', param: { number: '88889007', mode: 'audio' } },
    JSON.stringify({ name: 'callout', param: ['88889007', 'audio'] }),
  ])('is a call in each published form: %j', (data) => {
    expect(readBarWish(data)).toEqual(callout);
  });

  it('names events, of which only those that there are count', () => {
    const data = JSON.stringify({ name: 'eventpost', param: ['AgentOther_PhoneAlerting', 'constructor', 7] });
    expect(readBarWish(data)).toEqual({ name: 'eventpost', events: ['AgentOther_PhoneAlerting'] });
  });

  it.each([
    null,
    'x'.repeat(20_000),
    '{',
    [],
    { name: 'callout', param: ['1', 'fax'] },
    { name: 'callout', param: ['alert(1)', 'audio'] },
    { name: 'callout', param: ['someone@example.com', 'email'] },
    { name: 'eventpost', param: 'AgentState_Busy' },
    { name: 'eventpost', param: Array.from({ length: 101 }, () => 'AgentState_Busy') },
    { callsmith: 'page', type: 'outbound', mediaType: 'audio', calledNum: '1' },
    { name: '__proto__', param: [] },
  ])('is nothing else: %j', (data) => {
    expect(readBarWish(data)).toBeNull();
  });
});
