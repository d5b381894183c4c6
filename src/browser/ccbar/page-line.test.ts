import { expect, it } from 'vitest';
import type { BarEvent, BarMessage } from '../../contract/connection-bar-messages.ts';
import { linkToPage } from './page-line.ts';

const PAGE = 'https://crm.example:8443';

function event(eventType: BarEvent): BarMessage {
  return { message: '', retcode: '0', event: { eventType, eventGenTime: 0, workNo: '331', content: null } };
}

function framed() {
  const posted: unknown[] = [];
  const called: string[] = [];
  const toScript: unknown[] = [];
  let listener: (event: MessageEvent) => void = () => undefined;
  let now = 0;
  const parent = { postMessage: (...said: unknown[]) => posted.push(said) };
  const surroundings = {
    parent,
    onMessages: (added: (event: MessageEvent) => void) => {
      listener = added;
    },
    callout: (number: string, media: string) => called.push(`${number} ${media}`),
    now: () => now,
  };
  const line = linkToPage(surroundings, PAGE);
  const say = (data: unknown, origin = PAGE, source: unknown = parent, ports: readonly unknown[] = []) =>
    listener({ data, origin, source, ports } as unknown as MessageEvent);
  const port = { postMessage: (message: unknown) => toScript.push(message) };
  return {
    ...{ line, say, posted, called, toScript, parent },
    connect: () => say('ccbarclient', PAGE, parent, [port]),
    wait: (ms: number) => {
      now += ms;
    },
  };
}

const DIAL = { name: 'callout', param: ['13800000031', 'audio'] };

it('tells the script of the page everything, and its window nothing, until events are named', () => {
  const { line, connect, posted, toScript } = framed();
  connect();
  line.size(56);
  line.tell([event('AgentState_Ready')]);
  expect(toScript).toEqual([
    { type: 'size', height: 56 },
    { type: 'event', message: event('AgentState_Ready') },
  ]);
  expect(posted).toEqual([]);
});

it('tells the window of the page, at its origin only, the events that it has named', () => {
  const { line, connect, say, posted, toScript } = framed();
  connect();
  say(JSON.stringify({ name: 'eventpost', param: ['AgentOther_PhoneAlerting'] }));
  line.tell([event('AgentState_Busy'), event('AgentOther_PhoneAlerting')]);
  expect(posted).toEqual([[event('AgentOther_PhoneAlerting'), PAGE]]);
  expect(toScript).toEqual([{ type: 'subscribed' }]);
});

it('dials for the page, and for no other window or origin', () => {
  const { say, called } = framed();
  say(DIAL);
  const hostile = [
    ...['null', '', 'https://crm.example', 'http://crm.example:8443', 'https://crm.example:8444', 'file://'],
    ...['https://crm.example:8443.evil.example', 'https://evil-crm.example:8443', 'https://a.crm.example:8443'],
    ...['https://crm.example:84430', 'https://CRM.example:8443', 'https://crm.examp1e:8443'],
  ];
  for (const origin of hostile) say(DIAL, origin);
  say(DIAL, PAGE, {});
  say(DIAL, PAGE, null);
  expect(called).toEqual(['13800000031 audio']);
});

it('gives a stranger no end of the channel', () => {
  const { line, say, toScript } = framed();
  const stolen: unknown[] = [];
  say('ccbarclient', 'https://evil.example', undefined, [{ postMessage: (data: unknown) => stolen.push(data) }]);
  line.tell([event('AgentState_Ready')]);
  expect([stolen, toScript]).toEqual([[], []]);
});

it('looks at 20 messages of a flood in a second, and at the next ones in the next', () => {
  const { say, called, wait } = framed();
  for (let count = 0; count < 10_000; count += 1) say(DIAL);
  expect(called.length).toBe(20);
  wait(1000);
  say(DIAL);
  expect(called.length).toBe(21);
});
