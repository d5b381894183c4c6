import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DialogAnswer } from '../../contract/dialog.ts';
import { releaseClient } from '../../contract/release-client.ts';
import { httpServer } from '../../lib/outgoing/fixtures/local-server.ts';
import { DIALOG_REFUSALS } from '../../twin/dialog/dialog-refusal.ts';
import { flowOf, tts } from '../../twin/simulator/flow-builder.harness.ts';
import { checkedFetch } from '../harness/checked-fetch.harness.ts';
import { greeting, newFlows, release } from '../harness/released-flows.harness.ts';
import { interfaceTo, newSaveId, newTenant, put, refusal, value } from '../harness/small-tenant.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';
import { type AccessSide, accessSideOf } from './dialog-client.harness.ts';

/** Bytes that are still referred to. */
function heapNow(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

const { 'bad-parameter': BAD_PARAMETER, 'bad-token': BAD_TOKEN, 'unknown-dialog': UNKNOWN } = DIALOG_REFUSALS;

let server: TestServer;
let now = Date.parse('2026-01-05T09:00:00Z');
let bank: AccessSide;
beforeAll(async () => {
  server = await startTestServer({ now: () => now });
  for (const sample of ['bank-line', 'voice-navigator']) {
    value(await server.client.createTenant({ saveId: newSaveId(), id: sample, name: sample, sample }));
  }
  bank = await accessSideOf(server, 'bank-line');
  value(await bank.client.answers({ by: 'scenario', scenario: 'balance-in-english' }));
});
afterAll(() => server.stop());

const post = (body: string | Uint8Array, headers: Record<string, string> = {}, path = '/oifde/rest/crs/process') =>
  fetch(server.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
    body: body as BodyInit,
  });

describe('a token', () => {
  it('is given for an hour, for the id of the tenant and its secret, and not for anything else', async () => {
    const right = value(await bank.client.credentials());
    expect(right.appKey).toBe('bank-line');
    const given = value(await bank.client.token(right));
    expect(given).toMatchObject({ errorCode: 0, errorMsg: '', expireTime: 3600 });
    for (const wrong of [
      { ...right, appSecret: '' },
      { ...right, appKey: 'voice-navigator' },
      { ...right, appKey: '__proto__' },
      { appKey: 'nobody', appSecret: '' },
    ]) {
      const refused = value(await bank.client.token(wrong));
      expect(refused).toMatchObject({ errorCode: 1, authToken: '' });
      expect(refused.errorMsg).toBe(
        'appKey or appSecret is not the right one. Compare them with the sandbox of the tenant.',
      );
    }
  });

  it('leads to its own tenant alone, and to none when it has run out, is missing, or was made elsewhere', async () => {
    expect(await bank.begin('t-1', '900071')).toMatchObject({ ret: DIALOG_REFUSALS['no-flow'], outaction: 10 });
    const inparams = { call_id: 't-2', call_sor_id: '1', call_dst_id: '95001' };
    for (const auth_token of [undefined, '', 'x', `${bank.token}A`, bank.token.slice(1), {}, 7]) {
      const answer = await bank.send({ userid: 't-2', inaction: 8, inparams: { ...inparams, auth_token } });
      expect(answer).toMatchObject({ ret: BAD_TOKEN, outaction: 10 });
    }
    const before = now;
    now += 3_600_000;
    expect(await bank.begin('t-3', '95001')).toMatchObject({ ret: BAD_TOKEN });
    now = before;
    await newTenant(server.client, 'short-lived');
    const side = await accessSideOf(server, 'short-lived');
    const { change } = value(await server.client.overview('short-lived')).tenant;
    value(await server.client.deleteTenant('short-lived', change));
    await newTenant(server.client, 'short-lived');
    expect(await side.begin('t-4', '1')).toMatchObject({ ret: BAD_TOKEN });
  });

  it('says which VDN it is of', async () => {
    const body = {
      userid: 'v-1',
      inaction: 8,
      inparams: { call_id: 'v-1', call_sor_id: '1', call_dst_id: '95001', auth_token: bank.token },
    };
    expect(value(await bank.client.processOfVdn(34, body))).toMatchObject({ ret: DIALOG_REFUSALS['other-vdn'] });
    expect(value(await bank.client.processOfVdn(33, body))).toMatchObject({ ret: 0, outaction: 9 });
    expect(await bank.report('v-1', '-1', 'hangup')).toMatchObject({ ret: 0, outaction: 10 });
  });
});

describe('a dialog', () => {
  it('is begun once, goes on in order, and is gone after the hang-up', async () => {
    const first = await bank.begin('d-1', '95001');
    expect(first).toMatchObject({ ret: 0, outaction: 9, outparams: { inter_idx: '1' } });
    expect(await bank.begin('d-1', '95001')).toEqual({
      ...first,
      ret: DIALOG_REFUSALS['dialog-exists'],
      retMsg: 'There is a dialog of this userid: go on with it, or hang up first.',
    });
    const second = await bank.report('d-1', '3', 'playover', { inter_idx: '1' });
    expect(second).toMatchObject({ ret: 0, outparams: { inter_idx: '2' } });
    // Sent again, because the answer was lost: nothing changes, and the answer is the same.
    expect(await bank.report('d-1', '3', 'playover', { inter_idx: '1' })).toMatchObject({
      ...second,
      ret: DIALOG_REFUSALS['stale-index'],
    });
    expect(await bank.transferred('d-1', '0')).toMatchObject({ ...second, ret: DIALOG_REFUSALS['not-due'] });
    expect(await bank.report('d-1', '-1', 'hangup')).toMatchObject({ ret: 0, outaction: 10 });
    expect(await bank.report('d-1', '-1', 'hangup')).toMatchObject({ ret: UNKNOWN, outaction: 10 });
    expect(await bank.report('__proto__', '3', '')).toMatchObject({ ret: UNKNOWN });
  });

  it('takes one of many requests that come at once', async () => {
    await bank.begin('d-2', '95001');
    const posts = Array.from({ length: 50 }, () => bank.report('d-2', '3', 'playover', { inter_idx: '1' }));
    const answers = await Promise.all(posts);
    const good = answers.filter(({ ret }) => ret === 0);
    expect(good).toHaveLength(1);
    expect(good[0]).toMatchObject({ outparams: { inter_idx: '2' } });
    const codes = new Set(answers.map(({ ret }) => ret));
    codes.delete(0);
    codes.delete(DIALOG_REFUSALS['stale-index']);
    codes.delete(DIALOG_REFUSALS['busy-dialog']);
    expect([...codes]).toEqual([]);
    const begun = await Promise.all(Array.from({ length: 20 }, () => bank.begin('d-3', '95001')));
    expect(begun.filter(({ ret }) => ret === 0)).toHaveLength(1);
    for (const userid of ['d-2', 'd-3']) await bank.report(userid, '-1', 'hangup');
  });

  it('goes on with the documents on which it began', async () => {
    await newTenant(server.client, 'changing');
    const play = (text: string) =>
      flowOf('main', {
        type: 'subflow',
        elements: { a: ['play', { prompt: tts('First.') }], b: ['play', { prompt: tts(text) }] },
        lines: ['start next a', 'a next b', 'b next end'],
      });
    await put(server.client, 'changing', play('Old.'));
    await put(server.client, 'changing', ROUTE);
    const side = await accessSideOf(server, 'changing');
    await side.begin('one', '1000');
    await put(server.client, 'changing', play('New.'));
    await side.begin('two', '1000');
    const words = async (userid: string) => (await side.report(userid, '3', '')).outparams.prompt_text;
    expect([await words('one'), await words('two')]).toEqual(['Old.', 'New.']);
  });

  it('is with the released version that serves the number, else with the draft', async () => {
    const releases = releaseClient(server.address, checkedFetch);
    await newFlows(server.client, 'released');
    await put(server.client, 'released', ROUTE);
    const side = await accessSideOf(server, 'released');
    const first = async (customer: string) => {
      const { outparams } = await side.begin(`r-${customer}`, '1000', { call_sor_id: customer });
      await side.report(`r-${customer}`, '-1', 'hangup');
      return outparams.prompt_text;
    };
    expect(await first('1')).toBe('Hello');
    await release(releases, 'released', 'sorry');
    await release(releases, 'released', 'main');
    await put(server.client, 'released', greeting('main', 'main', 'Not released'));
    expect(await first('2')).toBe('Hello');
    const dialogs = value(await side.client.sandbox()).dialogs.map(({ userid, version }) => [userid, version]);
    expect(dialogs).toEqual([
      ['r-2', 'V1.0'],
      ['r-1', null],
    ]);
  });

  it('asks live services as their saved interfaces and the trustlist allow it', async () => {
    const seen: string[] = [];
    const service = await httpServer((request, response) => {
      seen.push(String(request.headers['x-key']));
      response.setHeader('content-type', 'application/json').end('{"balance":12.5}');
    });
    await newTenant(server.client, 'live');
    const { document } = value(await server.client.document('live', { kind: 'tenant', id: 'live' }));
    const url = `http://127.0.0.1:${service.port}/balance`;
    const outputs = [{ name: 'balance', type: 'float', path: 'balance' }];
    await put(server.client, 'live', interfaceTo(url, { outputs, headers: [{ name: 'X-Key', secret: 'KEY' }] }));
    const assignments = [{ variable: 'FLOW.balance', value: 'RESULT.balance' }];
    const flow = flowOf('main', {
      type: 'subflow',
      variables: [{ name: 'balance', type: 'float' }],
      elements: {
        ask: ['invoke', { interface: 'service', assignments }],
        tell: ['play', { prompt: tts('You have ${FLOW.balance}.') }],
        sorry: ['play', { prompt: tts('Sorry.') }],
      },
      lines: ['start next ask', 'ask default tell', 'ask SYSERROR_INTERFACE sorry', 'tell next end', 'sorry next end'],
    });
    await put(server.client, 'live', flow);
    await put(server.client, 'live', ROUTE);
    const side = await accessSideOf(server, 'live');
    expect(await side.begin('l-1', '1000')).toMatchObject({ outparams: { prompt_text: 'Sorry.' } });
    await put(server.client, 'live', { ...document, trustlist: [`127.0.0.1:${service.port}`] });
    value(
      await server.client.putSecret('live', 'KEY', {
        value: 'hush-hush-hush',
        origin: `http://127.0.0.1:${service.port}`,
      }),
    );
    expect(await side.begin('l-2', '1000')).toMatchObject({ outparams: { prompt_text: 'You have 12.5.' } });
    expect(seen).toEqual(['hush-hush-hush']);
    expect(JSON.stringify(value(await side.client.sandbox()))).not.toContain('hush');
  });
});

const ROUTE = {
  kind: 'called-route',
  formatVersion: 1,
  id: 'line',
  name: 'Line',
  accessCode: '1000',
  device: { type: 'ivr', flow: 'main' },
};

describe('the sandbox', () => {
  it('tells codes, flows and the last dialogs, without tokens and what went to encrypted variables', async () => {
    await bank.begin('s-1', '95001');
    const steps: readonly (readonly [string, string])[] = [
      ['3', 'playover'],
      ['2', '2'],
      ['2', '1'],
      ['2', '9999000000000012#'],
      ['2', '135790'],
    ];
    let answer: DialogAnswer | undefined;
    for (const [type, input] of steps) answer = await bank.report('s-1', type, input);
    expect(answer?.outparams.prompt_text).toBe('Your balance is');
    // Sent once more: refused, and the PIN is not shown for that either.
    expect(await bank.report('s-1', '2', '135790', { inter_idx: '5' })).toMatchObject({
      ret: DIALOG_REFUSALS['stale-index'],
    });
    const sandbox = value(await bank.client.sandbox());
    expect(sandbox.entries.map(({ accessCode, flow }) => [accessCode, flow])).toEqual([
      ['95001', 'bank-line'],
      ['950012', 'lost-card'],
    ]);
    const [dialog] = sandbox.dialogs;
    expect(dialog).toMatchObject({ userid: 's-1', flow: 'bank-line', isOver: false });
    expect(dialog?.exchanges.map(({ ret, outaction }) => [ret, outaction])).toEqual([
      ...Array.from({ length: 6 }, () => [0, 9]),
      [DIALOG_REFUSALS['stale-index'], 9],
    ]);
    expect(dialog?.exchanges[2]?.request).toContain('"input": "2"');
    const told = JSON.stringify(sandbox);
    for (const secret of ['135790', '9999000000000012', bank.token]) expect(told).not.toContain(secret);
    await bank.report('s-1', '-1', 'hangup');
    expect(value(await bank.client.sandbox()).dialogs[0]?.isOver).toBe(true);
  });

  it('knows the scenarios that may answer', async () => {
    expect(refusal(await bank.client.answers({ by: 'scenario', scenario: 'nobody' })).code).toBe('unknown-document');
    const { answers, scenarios } = value(await bank.client.sandbox());
    expect(answers).toEqual({ by: 'scenario', scenario: 'balance-in-english' });
    expect(scenarios.map(({ id }) => id)).toContain('balance-in-english');
  });

  it('refuses hostile bodies, and nothing of them stays', async () => {
    const big = `{"userid":"${'x'.repeat(70_000)}"}`;
    expect((await post(big)).status).toBe(413);
    const statuses: number[] = [];
    const inparams = { call_id: 'h', auth_token: bank.token, call_sor_id: '1', call_dst_id: '95001' };
    const texts = [
      `{"__proto__":{"ret":0},"userid":"h"}`,
      JSON.stringify({ userid: 'h', inaction: 8, inparams }).replace(
        '"call_sor_id"',
        '"__proto__":{"a":1},"call_sor_id"',
      ),
      `{"userid":"h","userid":"i"}`,
      `[[[[${'['.repeat(5000)}`,
      '{"userid":"\uD800"',
      'null',
      '"text"',
      '[]',
    ];
    for (const text of texts) statuses.push((await post(text)).status);
    expect(statuses).toEqual(texts.map(() => 400));
    for (const odd of [{}, [], 7, null, true, 'x'.repeat(65), 'a b']) {
      const answer = await bank.send({
        userid: odd,
        inaction: odd,
        inparams: { ...inparams, call_id: odd },
        extparams: odd,
      });
      expect(answer).toMatchObject({ ret: BAD_PARAMETER, outaction: 10 });
    }
    const foreign = await post('{}', { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('ret');
    expect(value(await bank.client.sandbox()).live).toBe(0);
  });

  it('holds 1,000 dialogs of 10,000, says so, and forgets those that are silent for SESSIONDTIMEOUT', {
    timeout: 120_000,
  }, async () => {
    const rounds = process.env.HARDEN === undefined ? 20 : 100;
    const navigator = await accessSideOf(server, 'voice-navigator');
    const before = heapNow();
    let good = 0;
    let full = 0;
    for (let round = 0; round < rounds; round += 1) {
      const begun = Array.from({ length: 100 }, (_, i) => navigator.begin(`m-${round}-${i}`, '900071'));
      for (const { ret } of await Promise.all(begun)) {
        good += ret === 0 ? 1 : 0;
        full += ret === DIALOG_REFUSALS['too-many-dialogs'] ? 1 : 0;
      }
    }
    const grown = Math.round((heapNow() - before) / 1e6);
    console.log(`dialogs: ${good} of ${rounds * 100} begun, ${full} refused, heap ${grown} MB more`);
    expect(grown).toBeLessThan(60);
    expect([good, full]).toEqual([1000, rounds * 100 - 1000]);
    const sandbox = value(await navigator.client.sandbox());
    expect(sandbox).toMatchObject({ live: 1000, most: 1000, idle: 600 });
    expect(sandbox.dialogs).toHaveLength(20);
    expect(await navigator.report('m-0-0', '3', 'playover')).toMatchObject({ ret: 0 });
    now += 599_000;
    expect(await navigator.report('m-0-1', '3', 'playover')).toMatchObject({ ret: 0 });
    now += 1000;
    expect(await navigator.report('m-0-2', '3', 'playover')).toMatchObject({ ret: UNKNOWN });
    expect(await navigator.report('m-0-1', '-1', 'hangup')).toMatchObject({ ret: 0 });
    expect(value(await navigator.client.sandbox()).live).toBe(0);
  });
});
