import type { Document } from '../../kernel/model/document.ts';

/** The settings of one block of ten elements: every kind of text, reference and expression that rules look at. */
const BLOCK = [
  ['welcome', 'play', { prompt: { source: 'tts', text: 'Hello ${FLOW.card}, this is block ${FLOW.round}.' } }],
  ['menu', 'menu', { prompt: { source: 'tts', text: 'Press 1 or 2.' }, keys: menuKeys() }],
  ['card', 'collect', { prompt: { source: 'tts', text: 'Your card.' }, variable: 'FLOW.card', maximum: 16 }],
  ['count', 'assign', { assignments: [{ variable: 'FLOW.round', value: 'FLOW.round + 1' }] }],
  ['judge', 'judge', { conditions: [{ id: 'few', name: 'Few', expression: "FLOW.round < 3 && FLOW.card != ''" }] }],
  ['balance', 'invoke', { interface: 'account', inputs: [{ name: 'card', value: 'FLOW.card' }] }],
  ['say', 'play', { prompt: { source: 'variable', as: 'digits', value: 'FLOW.card' } }],
  ['reply', 'reply', { prompt: { source: 'tts', text: 'What can I do for you?' } }],
  ['mean', 'recognise', { conditions: [{ id: 'bye', name: 'Bye', expression: "TOC.ChatBotIntentCode == 'bye'" }] }],
  ['on', 'assign', { assignments: [{ variable: 'FLOW.card', value: "''" }] }],
] as const;

const EXITS: Readonly<Record<string, readonly string[]>> = {
  menu: ['key:1', 'key:2', 'other'],
  collect: ['next', 'failure'],
  judge: ['when:few', 'default'],
  invoke: ['default'],
  recognise: ['when:bye', 'default'],
};

/** A correct flow of that many elements (a multiple of ten, and start and end), with the tenant around it. */
export function largeTenant(size: number): readonly Document[] {
  const elements = [element('start', 'start', {}), element('end', 'end', {})];
  const connections = [{ from: 'start', exit: 'next', to: 'welcome-0' }];
  const blocks = Math.floor(size / BLOCK.length);
  for (let block = 0; block < blocks; block += 1) {
    BLOCK.forEach(([name, type, settings], i) => {
      elements.push(element(`${name}-${block}`, type, settings));
      const following = BLOCK[i + 1]?.[0];
      const to = following === undefined ? nextBlock(block, blocks) : `${following}-${block}`;
      for (const exit of EXITS[type] ?? ['next']) connections.push({ from: `${name}-${block}`, exit, to });
    });
  }
  const layout = Object.fromEntries(
    elements.map(({ id }, i) => [id, { x: (i % 20) * 260, y: Math.floor(i / 20) * 200 }]),
  );
  const variables = [
    { name: 'card', type: 'string', default: '' },
    { name: 'round', type: 'integer', default: 0 },
  ];
  return [
    document('flow', 'large', { type: 'main', isReferenced: true, variables, elements, connections, layout }),
    document('interface', 'account', {
      method: 'POST',
      url: 'https://bank.example/account',
      inputs: [{ name: 'card', type: 'string' }],
    }),
    document('tenant', 'tenant', {
      vdnId: 1,
      tenantSpaceId: 'bench',
      languages: ['en-US'],
      trustlist: ['bank.example'],
      resources: {
        audioIvrChannels: 1,
        videoIvrChannels: 1,
        tts: 1,
        asr: 1,
        intelligentChatbot: true,
        intelligentRecognition: true,
      },
    }),
  ];
}

function nextBlock(block: number, blocks: number): string {
  return block + 1 < blocks ? `welcome-${block + 1}` : 'end';
}

function menuKeys() {
  return [
    { key: '1', description: 'One' },
    { key: '2', description: 'Two' },
  ];
}

function element(id: string, type: string, settings: object) {
  return { id, type, name: id, settings };
}

function document(kind: string, id: string, fields: object): Document {
  return { kind, formatVersion: 1, id, name: id, ...fields };
}
