import { expect, it } from 'vitest';
import type { DeskMessage } from '../../contract/desk-messages.ts';
import { linkToDesk, type PageWindow } from './desk-link.ts';

const DESK = 'https://desk.example:8443';
const event = (serial: number): DeskMessage => ({
  ...{ callsmith: 'desk', type: 'event', serial, event: 'Ringing' },
  data: { callerNum: '', calledNum: '', callid: '', mediaType: '', callType: '', workNo: '', calldata: '' },
});

function framed() {
  const heard: DeskMessage[] = [];
  const sent: unknown[] = [];
  let listener: (event: MessageEvent) => void = () => undefined;
  const parent = { postMessage: (...said: unknown[]) => sent.push(said) };
  const page: PageWindow = { parent, addEventListener: (_, added) => (listener = added) };
  const link = linkToDesk(page, DESK, (message) => heard.push(message));
  const say = (data: unknown, origin = DESK, source: unknown = parent) =>
    listener({ data, origin, source } as MessageEvent);
  return { heard, sent, link, say };
}

it('hears the desk that frames it, each event once and in order', () => {
  const { heard, say } = framed();
  say(event(1));
  say(event(2));
  say(event(2));
  say(event(1));
  expect(heard.map(({ serial }) => serial)).toEqual([1, 2]);
});

it('hears no other window, and no other origin', () => {
  const { heard, say } = framed();
  say(event(1), DESK, {});
  say(event(1), DESK, null);
  const hostile = [
    ...['null', '', 'https://desk.example', 'http://desk.example:8443', 'https://desk.example:8444'],
    ...['https://desk.example:8443.evil.example', 'https://evil-desk.example:8443', 'https://a.desk.example:8443'],
    ...['https://desk.example:84430', 'https://desk.examp1e:8443', 'https://DESK.example:8443', 'file://'],
  ];
  for (const origin of hostile) say(event(1), origin);
  expect(heard).toEqual([]);
});

it('hears nothing that is no message of a desk', () => {
  const { heard, say } = framed();
  for (const data of [null, 'text', 7, [], {}, { ...event(1), serial: '1' }, { ...event(1), event: 'Alert' }])
    say(data);
  expect(heard).toEqual([]);
});

it('speaks to the desk’s origin only', () => {
  const { sent, link } = framed();
  link.send({ callsmith: 'page', type: 'hello' });
  expect(sent).toEqual([[{ callsmith: 'page', type: 'hello' }, DESK]]);
});
