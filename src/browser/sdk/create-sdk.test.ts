import { describe, expect, it } from 'vitest';
import type { EventData, PageMessage, SdkEvent } from '../../contract/desk-messages.ts';
import { createSdk } from './create-sdk.ts';

const data: EventData = {
  callerNum: '88880085',
  calledNum: '2222813',
  callid: '1653963570-252',
  mediaType: 'audio',
  callType: '0',
  workNo: '101',
  calldata: '{"ServiceID":"7"}',
};

function opened() {
  const sent: PageMessage[] = [];
  const lines: string[] = [];
  const { support, hear } = createSdk(
    (message) => sent.push(message),
    (level, text) => lines.push(`[AICCSupport Log] -${level}- ${text}`),
  );
  const seen: unknown[] = [];
  let serial = 0;
  const tell = (event: SdkEvent) => hear({ callsmith: 'desk', type: 'event', serial: ++serial, event, data });
  return { support, hear, tell, sent, lines, seen };
}

describe('handlers', () => {
  it('are given the call, with the session spelled both ways, and say so on the console', () => {
    const { support, tell, seen, lines } = opened();
    support.addHandler('Ringing', (eventData) => seen.push(eventData));
    tell('Ringing');
    expect(seen).toEqual([{ ...data, callId: data.callid }]);
    expect(lines).toEqual([
      '[AICCSupport Log] -Info- addHandler - add Ringing handler',
      '[AICCSupport Log] -Info- eventHandler - execute Ringing event handler',
    ]);
  });

  it('hear nothing more once they are removed', () => {
    const { support, tell, seen, lines } = opened();
    support.addHandler('Talking', () => seen.push('talking'));
    support.removeHandler('Talking');
    tell('Talking');
    expect(seen).toEqual([]);
    expect(lines.at(-1)).toBe('[AICCSupport Log] -Info- removeHandler - remove Talking handler');
  });

  it('that throw harm neither the others nor the next event', () => {
    const { support, tell, seen, lines } = opened();
    support.addHandler('Ringing', () => {
      throw new ReferenceError('data is not defined');
    });
    support.addHandler('Talking', () => seen.push('talking'));
    tell('Ringing');
    tell('Talking');
    expect(seen).toEqual(['talking']);
    expect(lines).toContain('[AICCSupport Log] -Error- eventHandler - the Ringing event handler failed');
  });

  it('of Init that come late are told once that the workbench is open', async () => {
    const { support, tell, seen } = opened();
    tell('Init');
    support.addHandler('Init', ({ workNo }) => seen.push(workNo));
    await Promise.resolve();
    expect(seen).toEqual(['101']);
  });

  it('of the return from a flow may be spelled as one published sample does', () => {
    const { support, tell, seen } = opened();
    support.addHandler('lvrReturn', () => seen.push('returned'));
    tell('IvrReturn');
    expect(seen).toEqual(['returned']);
  });

  it('of events that do not exist, and handlers that are none, are refused with a line on the console', () => {
    const { support, lines } = opened();
    support.addHandler('constructor', () => undefined);
    support.addHandler('Ringing', 'alert(1)' as never);
    expect(lines).toEqual([
      '[AICCSupport Log] -Error- addHandler - there is no event constructor',
      '[AICCSupport Log] -Error- addHandler - the Ringing handler is no function',
    ]);
  });
});

it('a click dials out by one of four media', () => {
  const { support, sent, lines } = opened();
  support.clickToOutbound({ mediaType: 'audio', calledNum: '12345678' });
  support.clickToOutbound({ mediaType: 'fax', calledNum: '1' });
  support.clickToOutbound({ mediaType: 'audio', calledNum: '' });
  expect(sent).toEqual([{ callsmith: 'page', type: 'outbound', mediaType: 'audio', calledNum: '12345678' }]);
  expect(lines[0]).toBe('[AICCSupport Log] -Info- clickToOutbound - execute One-click out call');
});

it('results of authentications are what the desk told last, empty for a code that is none', () => {
  const { support, hear } = opened();
  expect(support.getVerifyResult('CARDVERIFY')).toEqual({ verifyResult: '' });
  hear({ callsmith: 'desk', type: 'verify-results', serial: 1, results: { CARDVERIFY: '0', PIN: '2' } });
  expect(support.getVerifyResult('CARDVERIFY')).toEqual({ verifyResult: '0' });
  hear({ callsmith: 'desk', type: 'verify-results', serial: 2, results: { CARDVERIFY: '1' } });
  expect(support.getVerifyResult('CARDVERIFY')).toEqual({ verifyResult: '1' });
  expect(support.getVerifyResult('PIN')).toEqual({ verifyResult: '' });
  expect(support.getVerifyResult('__proto__')).toEqual({ verifyResult: '' });
});
