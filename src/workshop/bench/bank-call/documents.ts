import type { CallFacts, CallInput } from '../../../kernel/model/call.ts';
import type { Document } from '../../../kernel/model/document.ts';

const tts = (text: string) => ({ source: 'tts', text, speed: 'medium' });
const element = (id: string, type: string, settings: object = {}) => ({ id, type, name: id, settings });
const line = (from: string, exit: string, to: string) => ({ from, exit, to });

/**
 * One call through 21 elements: language menu, card entry with one retry, an interface, a judgment, an authentication
 * that succeeds at the third try, a transfer. Everything that is compared in the engine benchmark plays this call.
 */
export const flow = {
  kind: 'flow',
  formatVersion: 1,
  id: 'bank',
  name: 'Bank line',
  type: 'main',
  isReferenced: true,
  variables: [
    { name: 'card', type: 'string' },
    { name: 'balance', type: 'float' },
    { name: 'level', type: 'string' },
    { name: 'tries', type: 'integer', default: 0 },
    { name: 'pin', type: 'string', encryption: 'encrypted' },
  ],
  elements: [
    element('start', 'start'),
    element('menu', 'menu', {
      prompt: tts('For English press 1.'),
      keys: [
        { key: '1', description: 'English' },
        { key: '2', description: 'Chinese' },
      ],
    }),
    element('english', 'language', { language: 'en-US' }),
    element('welcome', 'play', { prompt: tts('Welcome to the bank.') }),
    element('card', 'collect', {
      prompt: tts('Enter your card number.'),
      errorPrompt: tts('That is too short.'),
      variable: 'FLOW.card',
      minimum: 6,
      maximum: 6,
    }),
    element('account', 'invoke', {
      interface: 'account',
      inputs: [{ name: 'card', value: 'FLOW.card' }],
      assignments: [
        { variable: 'FLOW.balance', value: 'RESULT.balance' },
        { variable: 'FLOW.level', value: 'RESULT.level' },
      ],
      conditions: [{ id: 'found', name: 'Found', expression: "RESULT.returnCode == '0'" }],
    }),
    element('vip', 'judge', {
      conditions: [{ id: 'vip', name: 'VIP', expression: "FLOW.level == 'gold' && FLOW.balance >= 1000" }],
    }),
    element('balance', 'play', { prompt: tts('Your balance is ${FLOW.balance}.') }),
    element('first', 'assign', { assignments: [{ variable: 'FLOW.tries', value: '1' }] }),
    element('pin', 'collect', { prompt: tts('Enter your PIN.'), variable: 'FLOW.pin', minimum: 4, maximum: 4 }),
    element('check', 'authenticate', { interface: 'verify', inputs: [{ name: 'pin', value: 'FLOW.pin' }] }),
    element('count', 'assign', { assignments: [{ variable: 'FLOW.tries', value: 'FLOW.tries + 1' }] }),
    element('left', 'judge', { conditions: [{ id: 'again', name: 'Again', expression: 'FLOW.tries <= 3' }] }),
    element('agent', 'transfer', { target: { to: 'skill-queue', queue: 'vip' } }),
    element('end', 'end'),
  ],
  connections: [
    line('start', 'next', 'menu'),
    line('menu', 'key:1', 'english'),
    line('menu', 'key:2', 'english'),
    line('menu', 'other', 'end'),
    line('english', 'next', 'welcome'),
    line('welcome', 'next', 'card'),
    line('card', 'next', 'account'),
    line('card', 'failure', 'end'),
    line('account', 'when:found', 'vip'),
    line('account', 'default', 'end'),
    line('vip', 'when:vip', 'balance'),
    line('vip', 'default', 'end'),
    line('balance', 'next', 'first'),
    line('first', 'next', 'pin'),
    line('pin', 'next', 'check'),
    line('pin', 'failure', 'end'),
    line('check', 'verified', 'agent'),
    line('check', 'failed', 'count'),
    line('check', 'abnormal', 'end'),
    line('check', 'not-returned', 'end'),
    line('count', 'next', 'left'),
    line('left', 'when:again', 'pin'),
    line('left', 'default', 'end'),
    line('agent', 'success', 'end'),
    line('agent', 'failure', 'end'),
  ],
  layout: {},
} as unknown as Document;

const interfaceOf = (id: string, outputs: object[]) =>
  ({
    kind: 'interface',
    formatVersion: 1,
    id,
    name: id,
    method: 'POST',
    url: `https://bank.example/${id}`,
    outputs,
    inputs: [{ name: 'card', type: 'string' }],
  }) as unknown as Document;

export const documents: readonly Document[] = [
  flow,
  interfaceOf('account', [
    { name: 'returnCode', type: 'string', path: 'returnCode' },
    { name: 'balance', type: 'float', path: 'balance' },
    { name: 'level', type: 'string', path: 'level' },
  ]),
  interfaceOf('verify', []),
];

export const call: CallFacts = {
  callId: '1767603600-1',
  caller: '13800000000',
  called: '95500',
  media: 'audio',
  direction: 'inbound',
  origin: 'caller',
  startedAt: 1_767_603_600_000,
  language: 'en-US',
  calldata: { verifyServiceNo: '88880011', verifyWorkNo: '371' },
  seed: 1,
};

const ACCOUNT = JSON.stringify({ returnCode: '0', balance: 1520.5, level: 'gold' });
const verdict = (verifyResult: number) => JSON.stringify({ calldata: { data: { verifyResult } } });

/** The inputs of the call, 1 s apart; answers name the wait they answer. */
export const inputs: readonly CallInput[] = [
  ...keys('1', 2000),
  { type: 'time', at: 6000 },
  ...keys('1#', 7000),
  ...keys('123456', 10000),
  answer(11, ACCOUNT, 17000),
  { type: 'time', at: 22000 },
  ...keys('1111', 23000),
  answer(17, verdict(2), 28000),
  ...keys('2222', 29000),
  answer(22, verdict(2), 34000),
  ...keys('3333', 35000),
  answer(27, verdict(1), 40000),
  { type: 'answer', to: 28, answer: { ok: true, value: null }, at: 41000 },
];

function keys(text: string, from: number): CallInput[] {
  return [...text].map((key, i) => ({ type: 'key', key, at: from + i * 1000 }) as CallInput);
}

function answer(to: number, body: string, at: number): CallInput {
  return { type: 'answer', to, answer: { ok: true, value: { status: 200, body } }, at };
}
