import { compile } from '../../kernel/engine/compile.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import { flowOf, interfaceOf, tts } from '../simulator/flow-builder.harness.ts';
import type { CenterEvent } from './center-event.ts';
import type { CenterInput } from './center-input.ts';
import type { CenterState } from './center-state.ts';
import { makeSetup, type Setup } from './setup.ts';
import { start, step } from './step.ts';

export const NOON = 1_767_603_600_000;

const doc = (kind: string, id: string, fields: object): Document => ({
  kind,
  formatVersion: 1,
  id,
  name: id,
  ...fields,
});

const queue = (id: string, fields: object = {}) =>
  doc('skill-queue', id, { type: 'voice', description: id, ...fields });

const agent = (workNo: string, fields: object) =>
  doc('agent', `a${workNo}`, { workNo, account: `user${workNo}`, ...fields });

const route = (id: string, accessCode: string, extensionCode: string, device: object, media = 'audio-video') =>
  doc('called-route', id, { accessCode, ...(extensionCode === '' ? {} : { extensionCode }), media, device });

/** Menu: 1 sales with a message when nobody comes, 2 an agent by number, 3 outside, 4 asks an interface, 5 the loop. */
const hotline = flowOf('hotline', {
  elements: {
    menu: ['menu', { prompt: tts('Welcome.'), keys: [...'12345'].map((key) => ({ key, description: key })) }],
    level: ['user-level', { level: '9' }],
    sales: ['transfer', { target: { to: 'skill-queue', queue: 'sales' } }],
    agent: ['transfer', { target: { to: 'agent', agent: '"102"' } }],
    outside: ['transfer', { target: { to: 'third-party', number: '"4008001234"' } }],
    circle: ['transfer', { target: { to: 'skill-queue', queue: 'ping' } }],
    ask: [
      'invoke',
      { interface: 'account', assignments: [{ variable: 'calldata.data.balance', value: 'RESULT.balance' }] },
    ],
    sorry: ['play', { prompt: tts('Nobody is free.') }],
  },
  lines: [
    ...['start next menu', 'menu key:1 level', 'level next sales', 'menu key:2 agent', 'menu key:3 outside'],
    ...['menu key:4 ask', 'ask default menu', 'menu key:5 circle', 'menu other end', 'sales success end'],
    ...[
      'sales failure sorry',
      'agent success end',
      'agent failure sorry',
      'outside success end',
      'outside failure sorry',
    ],
    ...['circle success end', 'circle failure circle', 'sorry next menu'],
  ],
});

/** Asks for a PIN, puts it and the verdict into the call-associated data, and ends. */
const verify = flowOf('verify', {
  variables: [{ name: 'pin', type: 'string', encryption: 'encrypted' }],
  elements: {
    pin: ['collect', { prompt: tts('PIN, please.'), variable: 'FLOW.pin', minimum: 4, maximum: 4, maxFailures: 1 }],
    set: [
      'assign',
      {
        assignments: [
          { variable: 'calldata.data.pin', value: 'FLOW.pin' },
          { variable: 'calldata.data.verifyResult', value: '1' },
          { variable: 'calldata.data.verifyReturn1', value: '"gold"' },
        ],
      },
    ],
    away: ['transfer', { target: { to: 'skill-queue', queue: 'sales' } }],
  },
  lines: ['start next pin', 'pin next set', 'pin failure away', 'set next end', 'away success end', 'away failure end'],
});

/** Goes with the waiting and says the place in the queue, again and again. */
const company = flowOf('company', {
  variables: [{ name: 'place', type: 'integer', default: 0 }],
  elements: {
    ask: ['queue-information', { about: { of: 'own-queue' }, position: 'FLOW.place' }],
    say: ['play', { prompt: tts('You are number ${FLOW.place}.') }],
  },
  lines: ['start next ask', 'ask next say', 'say next ask'],
});

const apology = flowOf('apology', {
  elements: { sorry: ['digital-human-reply', { figure: 'Mia', prompt: tts('Please call again.'), mode: 'play-only' }] },
  lines: ['start next sorry', 'sorry next end'],
});

const DOCUMENTS: readonly Document[] = [
  doc('tenant', 'tenant', {
    ...{ vdnId: 1, tenantSpaceId: '1', timeZone: 'Asia/Shanghai', languages: ['en-US'], trustlist: [] },
    globals: [{ name: 'vip', type: 'boolean', default: false }],
    systemParameters: { maxChatsPerAgent: 2 },
  }),
  ...[hotline, verify, company, apology],
  interfaceOf('account', { timeout: 5000 }),
  queue('sales', {
    ...{ maxWaitingTime: 60, maxCalls: 2, arrangingTime: 10, answer: 'report-employee-id' },
    queuing: { method: 'ivr', flow: 'company' },
  }),
  queue('gold', {
    ...{ maxWaitingTime: 20, arrangingTime: 0, whenNoAgents: { method: 'transfer-to-queue', queue: 'sales' } },
    whenTimeout: { method: 'transfer-to-flow', flow: 'apology' },
  }),
  queue('ping', { whenNoAgents: { method: 'transfer-to-queue', queue: 'pong' } }),
  queue('pong', { whenNoAgents: { method: 'transfer-to-queue', queue: 'ping' } }),
  queue('chat', { type: 'multimedia', subtype: 'WECHAT' }),
  doc('robot', 'bot', { accessCode: '900001', dialogType: 'chatbot', flow: 'hotline' }),
  doc('channel', 'official-account', {
    ...{ type: 'wechat', account: 'harbour', serves: { by: 'robot', robot: 'bot', handOver: 'chat' } },
  }),
  doc('authentication', 'card', { code: 'CARDVERIFY', flow: 'verify', enabled: true }),
  doc('authentication', 'old', { code: 'OLDVERIFY', flow: 'verify' }),
  agent('101', { queues: [{ queue: 'sales' }, { queue: 'gold', skillWeight: 5 }] }),
  agent('102', { role: 'callout', queues: [{ queue: 'sales', agentWeight: 5 }] }),
  agent('103', { type: 'multimedia', queues: [{ queue: 'chat' }] }),
  agent('104', { type: 'versatile', queues: [{ queue: 'sales' }, { queue: 'chat' }] }),
  route('main', '12345', '', { type: 'ivr', flow: 'hotline' }),
  route('direct', '12345', '1', { type: 'skill-queue', queue: 'sales' }),
  route('vip', '12345', '2', { type: 'skill-queue', queue: 'gold' }),
  route('chat', '6000', '', { type: 'skill-queue', queue: 'chat' }, 'multimedia'),
];

/** A tenant with queues of each sort, four agents, and flows that transfer, ask, accompany and verify. */
export function smallSetup(catalogue: Catalogue): Setup {
  const tenant = tenantOf(DOCUMENTS);
  return makeSetup(tenant, catalogue, compile(tenant, catalogue, 'documents of a test'));
}

export type Doing = CenterInput extends infer One ? (One extends CenterInput ? Omit<One, 'at'> : never) : never;

/** A centre to which things happen one after the other. */
export interface Played {
  state: CenterState;
  readonly events: CenterEvent[];
  /** Does something `after` so many milliseconds, and gives what came of it. */
  do(doing: Doing, after?: number): readonly CenterEvent[];
  wait(ms: number): readonly CenterEvent[];
}

export function play(setup: Setup): Played {
  const played: Played = {
    state: start(7, NOON),
    events: [],
    do(doing, after = 0) {
      const { state, events } = step(setup, played.state, { ...doing, at: played.state.at + after } as CenterInput);
      played.state = state;
      played.events.push(...events);
      return events;
    },
    wait: (ms) => played.do({ type: 'time' }, ms),
  };
  return played;
}
