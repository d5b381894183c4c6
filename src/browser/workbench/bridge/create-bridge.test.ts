import { describe, expect, it } from 'vitest';
import { type BridgedPage, createBridge } from './create-bridge.ts';
import { openedData } from './event-data.ts';

const ORIGIN = 'https://crm.example:8443';
const hello = { callsmith: 'page', type: 'hello' };
const dial = { name: 'callout', param: ['88880813', 'video'] };

function desk() {
  const listeners = new Set<(event: MessageEvent) => void>();
  const dialled: string[] = [];
  let clock = 0;
  const window = {
    addEventListener: (_: string, listener: never) => void listeners.add(listener),
    removeEventListener: (_: string, listener: never) => void listeners.delete(listener),
  };
  const host = {
    opened: () => openedData('101'),
    outbound: ({ key }: BridgedPage, wish: { readonly calledNum: string }) => dialled.push(`${key} ${wish.calledNum}`),
  };
  const bridge = createBridge(window as never, host, () => clock);
  const said: unknown[] = [];
  const page = { postMessage: (...args: unknown[]) => void said.push(args) };
  bridge.open({ key: 'crm', origin: ORIGIN, hearsEvents: true, window: page as never });
  const say = (data: unknown, origin = ORIGIN, source: unknown = page) => {
    for (const listener of listeners) listener({ data, origin, source } as MessageEvent);
  };
  return { bridge, say, said, dialled, page, listeners, pass: (ms: number) => (clock += ms) };
}

describe('a page of the desk', () => {
  it('that says hello is told results and that the workbench is open, at its own origin', () => {
    const { say, said } = desk();
    say(hello);
    expect(said).toEqual([
      [{ callsmith: 'desk', serial: 1, type: 'verify-results', results: {} }, ORIGIN],
      [{ callsmith: 'desk', serial: 2, type: 'event', event: 'Init', data: openedData('101') }, ORIGIN],
    ]);
  });

  it('dials by one click', () => {
    const { say, dialled } = desk();
    say(dial);
    say(JSON.stringify(dial));
    expect(dialled).toEqual(['crm 88880813', 'crm 88880813']);
  });

  it('that is closed, or a desk that is left, hears and says nothing', () => {
    const { bridge, say, said, dialled, listeners } = desk();
    bridge.close('crm');
    say(dial);
    bridge.tell('Ringing', openedData('101'));
    bridge.end();
    expect([dialled, said, listeners.size]).toEqual([[], [], 0]);
  });

  it('that is integrated by its address alone may dial, but is told nothing', () => {
    const { bridge, say, said, dialled } = desk();
    const window = { postMessage: (...args: unknown[]) => void said.push(args) };
    bridge.open({ key: 'get', origin: ORIGIN, hearsEvents: false, window: window as never });
    say(hello, ORIGIN, window);
    say(dial, ORIGIN, window);
    expect([said, dialled]).toEqual([[], ['get 88880813']]);
  });
});

it('60 hostile origins, and windows that are no page of the desk, get nothing', () => {
  const { say, said, dialled, page } = desk();
  const hosts = [
    'crm.example',
    'good.crm.example',
    'crm.example.evil',
    'xn--crm-example.evil',
    'crm.examp1e',
    'crm-example',
  ];
  const forms = ['https://H', 'http://H:8443', 'https://H:8444', 'https://H:84430', 'https://H:8443/', 'wss://H:8443'];
  const more = ['https://u@H:8443', 'https://H:8443#', 'HTTPS://H:8443', 'https://H:443'];
  const hostile = [...forms, ...more].flatMap((form) => hosts.map((host) => form.replace('H', host)));
  expect(hostile.length).toBeGreaterThanOrEqual(60);
  for (const origin of [...hostile, 'null', '', '*', 'file://']) {
    say(hello, origin);
    say(dial, origin);
  }
  for (const source of [null, {}, { ...page }]) say(dial, ORIGIN, source);
  console.info(
    `B4: ${hostile.length + 4} hostile origins and 3 wrong windows: ${dialled.length + said.length} accepted`,
  );
  expect([said, dialled]).toEqual([[], []]);
});

it('a flood of 10,000 messages holds nobody up: 20 of a second are heard', () => {
  const { say, dialled, pass } = desk();
  const start = performance.now();
  for (let i = 0; i < 10_000; i++) say(dial);
  const took = performance.now() - start;
  console.info(`B4: 10,000 messages: ${dialled.length} heard, ${took.toFixed(1)} ms`);
  expect(dialled).toHaveLength(20);
  pass(1000);
  say(dial);
  expect(dialled).toHaveLength(21);
});
