import { expect, test } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { InvokeResult } from '../../../contract/calls.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import type { ServiceRequest } from '../../../kernel/model/call.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { tenantWith } from '../../../twin/recognition/restaurant.harness.ts';
import { FACTS, flowOf } from '../../../twin/simulator/flow-builder.harness.ts';
import { beginSession } from '../../../twin/simulator/session.ts';
import type { CallRun } from './call-run.ts';
import { invokeLive } from './invoke-live.ts';

const HEADER = { formatVersion: 1, name: 'x' };
const ROBOT: Document = {
  ...{ ...HEADER, kind: 'robot', id: 'r', accessCode: '1', dialogType: 'chatbot', flow: 'main' },
  recogniser: { by: 'external', interface: 'oiap' },
};
const INTERFACE: Document = {
  ...HEADER,
  kind: 'interface',
  id: 'oiap',
  method: 'POST',
  url: 'https://oiap.example.com/',
};
const TENANT = tenantWith(flowOf('main', { elements: {}, lines: ['start next end'] }), ROBOT, INTERFACE);
const SIGNAL = new AbortController().signal;

function run(): CallRun {
  const begun = beginSession(compile(TENANT, catalogue, 'test'), 'main', FACTS);
  if (!begun.ok) throw new Error(begun.problem);
  return { session: begun.session, tenant: TENANT, moment: begun.session.root } as CallRun;
}

function answering(...bodies: readonly object[]) {
  const asked: ServiceRequest[] = [];
  const invoke = async (request: ServiceRequest) => {
    asked.push(request);
    const body = JSON.stringify(bodies[asked.length - 1]);
    const answer = { ok: true as const, value: { status: 200, body } };
    const sent = { method: 'POST', url: String(request.url), headers: [], body: null };
    return { ok: true as const, value: { answer, ms: 5, sent, insecure: false } satisfies InvokeResult };
  };
  return { asked, invoke };
}

test('an external recogniser is asked through the interface of the robot, and its answer is a recognition', async () => {
  const host = answering(
    { ret: 0, outaction: 9, outparams: { inter_idx: '1' } },
    { ret: 0, outaction: 9, outparams: { inter_idx: '2', prompt_text: 'Nine to five.' } },
  );
  const request = { service: 'recogniser', content: 'when', language: 'en-US', dialog: null };
  const result = await invokeLive(host, run(), request, SIGNAL);
  expect(host.asked.map(({ service, interface: id }) => [service, id])).toEqual([
    ['interface', 'oiap'],
    ['interface', 'oiap'],
  ]);
  expect(result).toMatchObject({
    ok: true,
    value: {
      ms: 10,
      answer: { ok: true, value: { intents: [{ intent: 'systemQA' }], dialog: { external: { index: '2' } } } },
    },
  });
});

test('an interface is asked as it is', async () => {
  const host = answering({ balance: 3 });
  const request = { service: 'interface', interface: 'balance', url: 'https://api.example.com/' };
  await invokeLive(host, run(), request, SIGNAL);
  expect(host.asked).toEqual([request]);
});
