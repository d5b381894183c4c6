import type { ShortDocument } from './rule-case.harness.ts';

const say = (text: string) => ({ source: 'tts', text });

/** A correct tenant in which every kind of document and most element types hang together; written as rule cases are. */
export const bankLine: readonly ShortDocument[] = [
  {
    kind: 'tenant',
    trustlist: ['api.example.com'],
    globals: [{ name: 'vip', type: 'boolean', default: false }],
  },
  {
    kind: 'flow',
    id: 'main',
    isReferenced: true,
    variables: [
      { name: 'card', type: 'string', encryption: 'encrypted' },
      { name: 'amount', type: 'float' },
      { name: 'tries', type: 'integer', default: 0 },
    ],
    elements: [
      { id: 'start', type: 'start' },
      { id: 'hello', type: 'play', settings: { prompt: { source: 'prompt', prompt: 'hello' } } },
      {
        id: 'menu',
        type: 'menu',
        settings: {
          prompt: say('For your balance press 1, for an agent press 2'),
          keys: [
            { key: '1', description: 'Balance' },
            { key: '2', description: 'Agent' },
          ],
        },
      },
      { id: 'card', type: 'collect', settings: { prompt: say('Your card number'), variable: 'FLOW.card', minimum: 4 } },
      {
        id: 'balance',
        type: 'invoke',
        settings: {
          interface: 'balance',
          inputs: [{ name: 'card', value: 'FLOW.card' }],
          assignments: [{ variable: 'FLOW.amount', value: 'RESULT.amount' }],
          conditions: [{ id: 'found', name: 'Found', expression: 'RESULT.found' }],
        },
      },
      { id: 'say-balance', type: 'play', settings: { prompt: say('You have ${FLOW.amount}') } },
      {
        id: 'count',
        type: 'assign',
        settings: { assignments: [{ variable: 'FLOW.tries', value: 'FLOW.tries + 1' }] },
      },
      {
        id: 'enough',
        type: 'judge',
        settings: { conditions: [{ id: 'three', name: 'Three tries', expression: 'FLOW.tries >= 3 || GLOBAL.vip' }] },
      },
      { id: 'agent', type: 'transfer', settings: { target: { to: 'skill-queue', queue: 'service' } } },
      { id: 'later', type: 'transfer', settings: { target: { to: 'flow', flow: 'sorry' } } },
      { id: 'end', type: 'end' },
    ],
    connections: [
      ['start', 'next', 'hello'],
      ['hello', 'next', 'menu'],
      ['menu', 'key:1', 'card'],
      ['menu', 'key:2', 'agent'],
      ['menu', 'other', 'agent'],
      ['card', 'next', 'balance'],
      ['card', 'failure', 'agent'],
      ['balance', 'when:found', 'say-balance'],
      ['balance', 'default', 'count'],
      ['balance', 'SYSERROR_INTERFACE', 'later'],
      ['count', 'next', 'enough'],
      ['enough', 'when:three', 'agent'],
      ['enough', 'default', 'card'],
      ['say-balance', 'next', 'end'],
      ['agent', 'success', 'end'],
      ['agent', 'failure', 'later'],
    ],
  },
  {
    kind: 'flow',
    id: 'sorry',
    type: 'exception',
    elements: [
      { id: 'start', type: 'start' },
      { id: 'say', type: 'play', settings: { prompt: say('Please call later') } },
      { id: 'end', type: 'end' },
    ],
    connections: [
      ['start', 'next', 'say'],
      ['say', 'next', 'end'],
    ],
  },
  {
    kind: 'interface',
    id: 'balance',
    url: 'https://api.example.com/balance',
    inputs: [{ name: 'card', type: 'string' }],
    outputs: [
      { name: 'amount', type: 'float', path: 'amount' },
      { name: 'found', type: 'boolean', path: 'found' },
    ],
  },
  { kind: 'prompt', id: 'hello', texts: [{ language: 'en-US', text: 'Welcome', recording: 'hello.wav' }] },
  { kind: 'skill-queue', id: 'service', whenBusy: { method: 'transfer-to-flow', flow: 'sorry' } },
  { kind: 'called-route', id: 'hotline', device: { type: 'ivr', flow: 'main' } },
  { kind: 'scenario', id: 'balance', flow: 'main' },
];
