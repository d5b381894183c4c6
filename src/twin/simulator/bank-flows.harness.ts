import type { Document } from '../../kernel/model/document.ts';
import { flowOf, interfaceOf, tts } from './flow-builder.harness.ts';

const menu = (text: string, keys: string) => ({
  prompt: tts(text),
  keys: [...keys].map((key) => ({ key, description: `Key ${key}` })),
});

/** A flow with every sort of wait: menu, digits, interface with a retry, encrypted digits, transfer to outside and flow. */
export const bank = flowOf('bank', {
  variables: [
    { name: 'balance', type: 'float' },
    { name: 'pin', type: 'string', encryption: 'encrypted' },
    { name: 'tries', type: 'integer', default: 0 },
  ],
  elements: {
    welcome: ['play', { prompt: tts('Welcome.') }],
    menu: ['menu', { ...menu('Balance 1, agent 2, chat 3.', '123'), maxFailures: 1 }],
    pin: [
      'collect',
      { prompt: tts('Your PIN, please.'), variable: 'FLOW.pin', minimum: 2, maximum: 4, maxFailures: 1 },
    ],
    ask: [
      'invoke',
      {
        interface: 'account',
        inputs: [{ name: 'pin', value: 'FLOW.pin' }],
        assignments: [
          { variable: 'FLOW.balance', value: 'RESULT.balance' },
          { variable: 'calldata.data.balance', value: 'RESULT.balance' },
        ],
        conditions: [{ id: 'rich', name: 'Rich', expression: 'FLOW.balance > 100' }],
      },
    ],
    tell: ['play', { prompt: tts('You have ${FLOW.balance}.') }],
    count: ['assign', { assignments: [{ variable: 'FLOW.tries', value: 'FLOW.tries + 1' }] }],
    agent: ['transfer', { target: { to: 'skill-queue', queue: 'gold' } }],
    chat: ['transfer', { target: { to: 'flow', flow: 'chat' } }],
  },
  lines: [
    ...['start next welcome', 'welcome next menu', 'menu key:1 pin', 'menu key:2 agent', 'menu key:3 chat'],
    ...['menu other end', 'pin next ask', 'pin failure end', 'ask when:rich tell', 'ask default count'],
    ...['tell next menu', 'count next menu', 'agent success end', 'agent failure menu'],
  ],
});

/** An intelligent flow: replies that hear speech and keys, and recognition. */
export const chat = flowOf('chat', {
  type: 'subflow',
  elements: {
    hello: ['reply', { prompt: tts('How can I help?'), mode: 'recognition-key-interruptible', timeout: 4, maxKeys: 2 }],
    understand: [
      'recognise',
      { conditions: [{ id: 'bye', name: 'Bye', expression: "TOC.ChatBotIntentCode == 'bye'" }], timeout: 3 },
    ],
    again: ['reply', { prompt: tts('Once more?'), mode: 'recognise-after-play', timeout: 4 }],
  },
  lines: [
    ...['start next hello', 'hello next understand', 'hello timeout1 again', 'hello nomatch1 again'],
    ...['understand when:bye end', 'understand default again', 'understand nomatch1 again', 'again next understand'],
    ...['again timeout2 end', 'again error3 end'],
  ],
});

/** Where everything goes that no line is drawn for. */
export const rescue = flowOf('rescue', {
  type: 'exception',
  elements: { sorry: ['play', { prompt: tts('Sorry.') }] },
  lines: ['start next sorry', 'sorry next end'],
});

export const account = interfaceOf('account', { inputs: [{ name: 'pin', type: 'string' }], retries: 1 });

/** A tenant's documents of the tests. */
export const BANK: readonly Document[] = [bank, chat, rescue, account];
