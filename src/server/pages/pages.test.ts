import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PopClient, popClient } from '../../contract/pop-client.ts';
import { tableClient } from '../../contract/table-client.ts';
import { canary, httpServer } from '../../lib/outgoing/fixtures/local-server.ts';
import { checkedFetch } from '../harness/checked-fetch.harness.ts';
import { customerFields, release } from '../harness/small-table.harness.ts';
import { interfaceTo, newSaveId, newTenant, put, value } from '../harness/small-tenant.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';

let server: TestServer;
let made = 0;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const call = { callerNum: '13800000001', calledNum: '12345', callid: '1-1', workNo: '101', callType: '0' } as const;

async function tenantTrusting(...trustlist: readonly string[]): Promise<{ tenant: string; pops: PopClient }> {
  made += 1;
  const tenant = `pages-${made}`;
  await newTenant(server.client, tenant);
  const { document } = value(await server.client.document(tenant, { kind: 'tenant', id: tenant }));
  await put(server.client, tenant, { ...document, trustlist });
  return { tenant, pops: popClient(server.address, checkedFetch, tenant) };
}

const page = (source: object) => ({ kind: 'page', formatVersion: 1, id: 'customer', name: 'Customer', source });

describe('the framing check', () => {
  it('tells what a trustlisted page says of being framed, and nothing of the page', async () => {
    const service = await httpServer((request, response) =>
      response
        .writeHead(200, { 'x-frame-options': 'DENY', 'set-cookie': 'a=b', 'x-method': request.method ?? '' })
        .end('secret page'),
    );
    const { pops } = await tenantTrusting(`127.0.0.1:${service.port}`);
    const answer = value(await pops.framing({ address: `http://127.0.0.1:${service.port}/x`, method: 'POST' }));
    expect(answer).toMatchObject({
      is: 'answered',
      status: 200,
      headers: [{ name: 'x-frame-options', value: 'DENY' }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/secret|cookie/);
  });

  it('asks nobody who is not on the trustlist', async () => {
    const bird = await canary();
    const { pops } = await tenantTrusting('crm.example.com');
    const answer = value(await pops.framing({ address: `http://127.0.0.1:${bird.port}/`, method: 'GET' }));
    expect(answer).toMatchObject({ is: 'failed', problem: 'forbidden-address' });
    const other = value(await pops.framing({ address: 'https://other.example.com/', method: 'GET' }));
    expect(other).toMatchObject({ is: 'failed', problem: 'not-trusted' });
    expect(bird.connections()).toBe(0);
  });
});

describe('an internal page', () => {
  it('asks its interface for the caller, and shows the answer masked', async () => {
    const bodies: string[] = [];
    const service = await httpServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      bodies.push(body);
      const card = { name: 'Card', value: '6222020000001234', type: '1', isMandatory: true, maskStyle: '1' };
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify([{ objectName: 'C', values: [card, 7] }]));
    });
    const { tenant, pops } = await tenantTrusting(`127.0.0.1:${service.port}`);
    await put(server.client, tenant, interfaceTo(`http://127.0.0.1:${service.port}/q`));
    await put(server.client, tenant, page({ type: 'external', interface: 'service' }));
    const content = value(await pops.content('customer', call));
    expect(bodies).toEqual(['{"param":"13800000001"}']);
    expect(content).toMatchObject({
      objects: [{ name: 'C', values: [{ name: 'Card', text: '••••1234' }] }],
      problems: [{ path: '/0/values/1', expected: 'object', found: 'number' }],
      failure: null,
    });
    expect(JSON.stringify(content)).not.toContain('6222');
  });

  it('shows rows of its tables by the number of the customer, dictionaries in words', async () => {
    const { tenant, pops } = await tenantTrusting();
    const tables = tableClient(server.address, checkedFetch);
    await release(server.client, tables, tenant, customerFields);
    const values = { phone: '13800000001', name: 'Ann', level: 'Gold', card: '6222000011112222' };
    value(await tables.addRow(tenant, 'customers', { saveId: newSaveId(), values }));
    const fields = [{ name: 'name' }, { name: 'level' }, { name: 'card' }];
    const objects = [{ id: 'who', name: 'Who', table: 'customers', fields }];
    await put(server.client, tenant, page({ type: 'internal', objects }));
    const [found] = value(await pops.content('customer', { ...call, callerNum: '+8613800000001' })).objects;
    expect(found?.values.map(({ text }) => text)).toEqual(['Ann', 'Gold', '••••2222']);
    const outbound = { ...call, callType: '1', callerNum: '12345', calledNum: '13800000001' } as const;
    expect(value(await pops.content('customer', outbound)).objects[0]?.isFound).toBe(true);
    expect(value(await pops.content('customer', { ...call, callerNum: '1' })).objects).toEqual([
      { name: 'Who', isFound: false, values: [] },
    ]);
    expect(value(await pops.matches('customers', '008613800000001')).rows).toHaveLength(1);
  });
});
