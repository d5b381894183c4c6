import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { httpServer } from '../../../lib/outgoing/fixtures/local-server.ts';
import { run } from '../../fake-terminal.harness.ts';
import { temporaryFolder } from '../../temporary-folder.harness.ts';

interface Message {
  readonly userid: string;
  readonly inaction: number;
  readonly inparams: Readonly<Record<string, unknown>>;
}

/** A dialog service as the vendor publishes it: it counts interactions and books tables. */
function dialogService(received: Message[]) {
  let index = 0;
  const answer = ({ inaction, inparams, userid }: Message): object => {
    index += 1;
    const outparams = { inter_idx: String(index) };
    if (inparams.input === 'hangup') return { ret: 0, userid, outaction: 10, outparams: { release_reason: 0 } };
    if (inaction === 8) return { ret: 0, userid, outaction: 9, outparams: { ...outparams, prompt_text: 'Welcome' } };
    const isComplete = inparams.input === 'four';
    const intent = {
      scenarioName: 'Book a table',
      scenarioStatus: isComplete ? 'finish' : 'inProgress',
      confidence: 0.9,
      responses: [isComplete ? 'A table for 4.' : 'For how many?'],
      params: isComplete ? { guests: 4 } : {},
      commands: [isComplete ? 'finish' : 'guests'],
    };
    const ChatBotResponse = JSON.stringify({ intents: [intent], statusCode: 200 });
    return { ret: '0', userid, outaction: '9', outparams: { ...outparams, ChatBotResponse } };
  };
  return httpServer((request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const message = JSON.parse(body) as Message;
      received.push(message);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(message)));
    });
  });
}

const flow = {
  kind: 'flow',
  formatVersion: 1,
  id: 'cafe',
  name: 'Cafe',
  type: 'subflow',
  isReferenced: true,
  variables: [],
  elements: [
    {
      id: 'ask',
      type: 'reply',
      name: 'Ask',
      settings: { prompt: { source: 'tts', text: 'What can I do?' }, mode: 'recognise-after-play', timeout: 9 },
    },
    { id: 'end', type: 'end', name: 'End', settings: {} },
    { id: 'start', type: 'start', name: 'Start', settings: {} },
    {
      id: 'understand',
      type: 'recognise',
      name: 'Understand',
      settings: {
        conditions: [{ id: 'guests', name: 'Guests', expression: "TOC.ChatBotIntentCode == 'guests'" }],
        assignments: [{ variable: 'calldata.said', value: 'TOC.ChatBotRespContent' }],
      },
    },
  ],
  connections: [
    { from: 'ask', exit: 'next', to: 'understand' },
    { from: 'start', exit: 'next', to: 'ask' },
    { from: 'understand', exit: 'default', to: 'end' },
    { from: 'understand', exit: 'when:guests', to: 'ask' },
  ],
  layout: {},
};
const header = (kind: string, id: string) => ({ kind, formatVersion: 1, id, name: id });

async function calling(port: number, trustlist: readonly string[], ...said: readonly string[]) {
  using folder = temporaryFolder();
  await run(['new', folder.at('t')]);
  const { readFileSync } = await import('node:fs');
  const tenant = JSON.parse(readFileSync(folder.at('t/tenant.json'), 'utf8')) as Record<string, unknown>;
  const resources = {
    ...(tenant.resources as object),
    asr: 5,
    tts: 5,
    intelligentChatbot: true,
    intelligentRecognition: true,
  };
  folder.write('t/tenant.json', JSON.stringify({ ...tenant, resources, trustlist }));
  folder.write('t/flows/cafe.json', JSON.stringify(flow));
  const url = `http://127.0.0.1:${port}/dialog`;
  folder.write('t/interfaces/oiap.json', JSON.stringify({ ...header('interface', 'oiap'), method: 'POST', url }));
  const recogniser = { by: 'external', interface: 'oiap' };
  const robot = { accessCode: '900001', dialogType: 'voice-navigation', flow: 'cafe', domains: [], recogniser };
  folder.write('t/robots/waiter.json', JSON.stringify({ ...header('robot', 'waiter'), ...robot }));
  const ran = await run(['simulate', folder.at('t'), 'cafe', '--live'], said);
  return ran;
}

describe('an external recogniser', () => {
  test('is asked in the published dialog shapes, from the beginning of the call to its end', async () => {
    const received: Message[] = [];
    const { port } = await dialogService(received);
    const { out, said } = await calling(port, [`127.0.0.1:${port}`], 'say a table please', 'say four');
    expect(said).toBe('');
    expect(out).toContain('calldata.said = "For how many?"');
    expect(out).toContain('calldata.said = "A table for 4."');
    expect(received.map(({ inaction, inparams }) => [inaction, inparams.input, inparams.inter_idx])).toEqual([
      [8, undefined, undefined],
      [9, 'a table please', '1'],
      [9, 'four', '2'],
      [9, 'hangup', '3'],
    ]);
    expect(received[0]?.inparams).toMatchObject({ call_dst_id: '900001', call_media_type: 1 });
    expect(new Set(received.map(({ userid }) => userid)).size).toBe(1);
  });

  test('that the tenant does not trust is never reached', async () => {
    const received: Message[] = [];
    const { port, connections } = await dialogService(received);
    const { code, said } = await calling(port, [], 'say a table please');
    expect([code, said]).toEqual([1, expect.stringContaining('host-not-trusted')]);
    expect([received, connections()]).toEqual([[], 0]);
  });
});
