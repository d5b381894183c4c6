import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CentreClient, centreClient } from '../../contract/centre-client.ts';
import type { Client } from '../../contract/create-client.ts';
import { type ReleaseClient, releaseClient } from '../../contract/release-client.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { ContactRecord } from '../../twin/contact-center/contact-record.ts';
import { checkedFetch } from '../harness/checked-fetch.harness.ts';
import { greeting, newFlows, release } from '../harness/released-flows.harness.ts';
import { interfaceTo, newSaveId, put, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';

const route = (id: string, accessCode: string, flow: string) => ({
  kind: 'called-route',
  formatVersion: 1,
  id,
  name: id,
  accessCode,
  device: { type: 'ivr', flow },
});

/** Asks its interface, and ends. */
function asking(): Document {
  const { elements, connections, ...flow } = greeting('asking', 'subflow') as Document & {
    readonly elements: readonly object[];
    readonly connections: readonly object[];
  };
  const ask = {
    id: 'ask',
    type: 'invoke',
    name: 'Ask',
    settings: { interface: 'service', inputs: [], conditions: [] },
  };
  return {
    ...flow,
    isReferenced: true,
    elements: [ask, ...elements],
    connections: [
      { from: 'ask', exit: 'default', to: 'greet' },
      { from: 'greet', exit: 'next', to: 'end' },
      { from: 'start', exit: 'next', to: 'ask' },
    ],
    layout: {},
  } as Document;
}

describeStorages('calls to released flows', (newStorage) => {
  let server: TestServer;
  let client: Client;
  let releases: ReleaseClient;
  let centre: CentreClient;
  let phones = 0;

  beforeAll(async () => {
    server = await startTestServer(await newStorage());
    client = server.client;
    releases = releaseClient(server.address, checkedFetch);
    await newFlows(client, 'shop');
    await put(client, 'shop', route('hotline', '10086', 'main'));
    centre = centreClient(server.address, checkedFetch, 'shop');
  }, 60_000);
  afterAll(() => server.stop());

  /** Calls, hears it to the end, and gives its record. */
  async function callFrom(number: string, called = '10086'): Promise<ContactRecord> {
    phones += 1;
    const phone = `phone-window-${phones}`;
    const aborter = new AbortController();
    await fetch(centre.phoneEventsUrl(phone, number), { signal: aborter.signal });
    value(await centre.customer(phone, { type: 'dial', called, media: 'audio' }));
    for (let waited = 0; waited < 300; waited += 1) {
      const { records } = value(await centre.records({}));
      const [own] = records.filter(({ customer }) => customer === number);
      if (own !== undefined) {
        aborter.abort();
        return value(await centre.record(own.callId));
      }
      await pause(30);
    }
    throw new Error('The call did not end.');
  }

  const heardIn = ({ flows }: ContactRecord): readonly string[] =>
    flows.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'prompt-played' ? [event.prompt.text] : [])),
    );

  const redraft = async (text: string) => {
    const { document, revision } = value(await client.document('shop', { kind: 'flow', id: 'main' }));
    value(
      await client.saveDocument('shop', document, {
        saveId: newSaveId(),
        baseRevision: revision,
        document: { ...greeting('main', 'main', text) },
      }),
    );
  };

  it('are answered by the draft until there is a release', async () => {
    const record = await callFrom('13800000001');
    expect(heardIn(record)).toEqual(['Hello']);
    expect(record.flows.map(({ version }) => version)).toEqual([null]);
  });

  it('are answered by the official version, whatever is drafted since', async () => {
    await release(releases, 'shop', 'sorry');
    await release(releases, 'shop', 'main');
    await redraft('Unfinished');
    const record = await callFrom('13800000002');
    expect(heardIn(record)).toEqual(['Hello']);
    expect(record.flows.map(({ flow, version }) => [flow, version])).toEqual([['main', 'V1.0']]);
  });

  it('are answered by the gray version when its rules name the caller', async () => {
    await redraft('New greeting');
    await release(releases, 'shop', 'main', { to: 'gray', rules: [{ by: 'list', numbers: ['13900000003'] }] });
    await redraft('Unfinished again');
    const gray = await callFrom('13900000003');
    expect([heardIn(gray), gray.flows[0]?.version]).toEqual([['New greeting'], 'V1.1']);
    const other = await callFrom('13800000004');
    expect([heardIn(other), other.flows[0]?.version]).toEqual([['Hello'], 'V1.0']);
  });

  it('ask the service that was released, however its interface is changed since', async () => {
    const asked: string[] = [];
    const service = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('{}');
    });
    await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
    const place = `127.0.0.1:${(service.address() as AddressInfo).port}`;
    const { document: settings } = value(await client.document('shop', { kind: 'tenant', id: 'shop' }));
    await put(client, 'shop', { ...settings, trustlist: [place] } as Document);
    await put(client, 'shop', interfaceTo(`http://${place}/released`));
    await put(client, 'shop', asking());
    await release(releases, 'shop', 'asking');
    await put(client, 'shop', interfaceTo(`http://${place}/drafted`));
    await put(client, 'shop', route('asks', '10087', 'asking'));
    await callFrom('13800000006', '10087');
    service.close();
    expect(asked).toEqual(['/released']);
  });

  it('are answered by the draft again when everything was taken offline', async () => {
    const offline = async (version: string, from: 'official' | 'gray') =>
      value(
        await releases.changeState('shop', 'main', version, { saveId: newSaveId(), from, to: 'offline', rules: [] }),
      );
    await offline('V1.1', 'gray');
    await offline('V1.0', 'official');
    const record = await callFrom('13800000005');
    expect([heardIn(record), record.flows[0]?.version]).toEqual([['Unfinished again'], null]);
  });
});
