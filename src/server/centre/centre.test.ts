import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeskMessage, PhoneMessage } from '../../contract/centre.ts';
import { type CentreClient, centreClient } from '../../contract/centre-client.ts';
import { readEventStream } from '../../contract/read-event-stream.ts';
import { checkedFetch } from '../harness/checked-fetch.harness.ts';
import { newSaveId, newTenant, put, refusal, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';

interface Heard<Message> {
  readonly messages: Message[];
  last(): Message | undefined;
  stop(): void;
}

async function hear<Message>(url: string): Promise<Heard<Message>> {
  const aborter = new AbortController();
  const response = await fetch(url, { signal: aborter.signal });
  expect(response.status).toBe(200);
  const messages: Message[] = [];
  void (async () => {
    for await (const { data } of readEventStream(response.body as ReadableStream<Uint8Array>)) {
      messages.push(JSON.parse(data) as Message);
    }
  })().catch(() => undefined);
  return { messages, last: () => messages.at(-1), stop: () => aborter.abort() };
}

async function until<Value>(is: () => Value | undefined | null | false): Promise<Value> {
  for (let waited = 0; ; waited += 10) {
    const found = is();
    if (found) return found;
    if (waited > 8000) throw new Error('It did not happen within 8 s.');
    await pause(10);
  }
}

const SIGN_IN = { type: 'sign-in', autoAnswer: false, autoEnterIdle: true, status: 'idle', force: false } as const;
const DESK = 'desk-window-1';
const PHONE = 'phone-window-1';

describeStorages('a live centre', (newStorage) => {
  let server: TestServer;
  let centre: CentreClient;

  const browserFolder = mkdtempSync(join(tmpdir(), 'callsmith-desk-'));

  beforeAll(async () => {
    writeFileSync(join(browserFolder, 'index.html'), '<!doctype html><title>Callsmith</title>');
    server = await startTestServer({ ...(await newStorage()), browserFolder });
    await value(
      await server.client.createTenant({ saveId: newSaveId(), id: 'bank', name: 'Bank', sample: 'bank-line' }),
    );
    centre = centreClient(server.address, checkedFetch, 'bank');
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    rmSync(browserFolder, { recursive: true });
  });

  it('says who can sign in and what can be dialled', async () => {
    const found = value(await centre.centre());
    expect(found.agents.map(({ workNo }) => workNo).sort()).toEqual(['1519', '1520', '1521', '1522']);
    expect(found.routes.map(({ dialled }) => dialled).sort()).toEqual(['95001', '950012', '950013']);
    expect(found.answers).toEqual({ by: 'live' });
  });

  it('takes a call from the phone over the queue to the desk, and keeps its record', async () => {
    const desk = await hear<DeskMessage>(centre.agentEventsUrl('1521', DESK));
    const phone = await hear<PhoneMessage>(centre.phoneEventsUrl(PHONE, '13800000000'));
    expect(value(await centre.agent('1521', DESK, SIGN_IN))).toEqual({ refused: null });
    expect(value(await centre.customer(PHONE, { type: 'dial', called: '950013', media: 'audio' }))).toEqual({
      refused: null,
    });
    const call = await until(() => desk.last()?.view?.calls[0]);
    expect(call).toMatchObject({ phase: 'ringing', customer: '13800000000', queue: { id: 'loans' } });
    expect(desk.messages.flatMap(({ events }) => events).find(({ type }) => type === 'ringing')).toMatchObject({
      workNo: '1521',
    });
    await centre.agent('1521', DESK, { type: 'answer', call: call.id });
    await centre.agent('1521', DESK, { type: 'agent-says', call: call.id, text: 'Good morning.' });
    await until(() => phone.last()?.view?.call?.lines.some(({ text }) => text === 'Good morning.'));
    await centre.customer(PHONE, { type: 'customer-hangs-up', call: call.id });
    await until(() => phone.messages.some(({ ended }) => ended === 'customer-hung-up'));
    await until(() => desk.last()?.view?.agent.doing === 'wrap-up');
    const { records } = value(await centre.records({ text: 'loans 1521' }));
    expect(records).toMatchObject([{ callId: call.id, agents: ['1521'], queues: ['loans'], flows: [] }]);
    expect(value(await centre.record(call.id)).legs.map(({ type }) => type)).toEqual(['queue', 'ring', 'agent']);
    expect(value(await centre.records({ text: 'nobody' })).records).toEqual([]);
    desk.stop();
    phone.stop();
  });

  it('runs the flow, answers its interfaces as a scenario does, and masks what is secret in the record', async () => {
    expect(refusal(await centre.answers({ by: 'scenario', scenario: 'none' })).code).toBe('unknown-document');
    value(await centre.answers({ by: 'scenario', scenario: 'balance-in-english' }));
    const phone = await hear<PhoneMessage>(centre.phoneEventsUrl('phone-window-2', '13800000001'));
    await centre.customer('phone-window-2', { type: 'dial', called: '95001', media: 'audio' });
    const { id: call } = await until(() => phone.last()?.view?.call);
    for (const key of ['2', '1'] as const) {
      await until(() => phone.last()?.view?.call?.wants === 'keys');
      await centre.customer('phone-window-2', { type: 'customer-key', call, key });
      await pause(50);
    }
    await centre.customer('phone-window-2', { type: 'customer-hangs-up', call });
    const record = await until(() => phone.messages.find(({ ended }) => ended !== null)).then(() =>
      centre.record(call),
    );
    expect(value(record).flows.map(({ flow }) => flow)).toEqual(['bank-line']);
    expect(JSON.stringify(value(record).flows)).toContain('balance');
    phone.stop();
  });

  it('refuses what cannot be done, in the words of the centre', async () => {
    expect(value(await centre.agent('1522', DESK, { type: 'answer', call: '1-1' }))).toEqual({
      refused: 'not-signed-in',
    });
    expect(value(await centre.customer('phone-window-9', { type: 'dial', called: '1', media: 'audio' }))).toEqual({
      refused: 'unknown-phone',
    });
    const odd = { type: 'answer', call: 'x' } as const;
    expect(refusal(await centre.agent('1522', DESK, odd)).code).toBe('bad-request');
  });

  it('keeps the agent at the desk over a reload, and not at two windows', async () => {
    value(await centre.agent('1519', DESK, SIGN_IN));
    const again = await hear<DeskMessage>(centre.agentEventsUrl('1519', DESK));
    await until(() => again.last()?.view?.agent.workNo === '1519');
    expect(value(await centre.agent('1519', 'other-window', SIGN_IN))).toEqual({ refused: 'signed-in-elsewhere' });
    value(await centre.agent('1519', 'other-window', { ...SIGN_IN, force: true }));
    await until(() => again.messages.some(({ events }) => events.some(({ type }) => type === 'forced-out')));
    again.stop();
  });

  it('exports records for spreadsheets without formulas, and as JSON with traces', async () => {
    const csv = await (await fetch(centre.exportUrl('csv', {}))).text();
    expect(csv).toMatch(/^Call S\/N,Media/);
    expect(csv.split('\r\n').length).toBeGreaterThan(2);
    const json = (await (await fetch(centre.exportUrl('json', {}))).json()) as { readonly records: readonly unknown[] };
    expect(json.records.length).toBe(2);
  });

  it('lets the desk frame the hosts on the trustlist and nothing else', async () => {
    await newTenant(server.client, 'bare');
    const policyOf = async (path: string) =>
      (await fetch(server.address + path)).headers.get('content-security-policy') ?? '';
    await put(server.client, 'bank', {
      ...value(await server.client.document('bank', { kind: 'tenant', id: 'harbour-bank' })).document,
      trustlist: ['crm.example.com', '*.bank.example', "x; script-src 'unsafe-inline'"],
    });
    const policy = await policyOf('/t/bank/-/desk');
    expect(policy).toContain('frame-src https://crm.example.com http://crm.example.com https://*.bank.example');
    expect(policy).not.toContain("script-src 'unsafe-inline'");
    expect(policy).toContain("form-action 'self' https://crm.example.com");
    expect(await policyOf('/t/bare/-/desk')).toContain("frame-src 'none'");
    expect(await policyOf('/t/bank')).not.toContain('crm.example.com');
  });
});
