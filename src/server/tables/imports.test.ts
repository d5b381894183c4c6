import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TableClient, tableClient } from '../../contract/table-client.ts';
import { checkedFetch } from '../harness/checked-fetch.harness.ts';
import { customerFields, importText, release } from '../harness/small-table.harness.ts';
import { newSaveId, newTenant, refusal, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';

const header = 'Phone,Name,Level,Born,Card\r\n';

describeStorages('an import', (newStorage) => {
  let server: TestServer;
  let tables: TableClient;
  let made = 0;
  beforeAll(async () => {
    server = await startTestServer(await newStorage());
    tables = tableClient(server.address, checkedFetch);
  });
  afterAll(() => server.stop());

  async function customers(): Promise<string> {
    made += 1;
    const tenant = `imports-${made}`;
    await newTenant(server.client, tenant);
    await release(server.client, tables, tenant, customerFields);
    return tenant;
  }
  const phones = async (tenant: string) =>
    value(await tables.searchRows(tenant, 'customers', { limit: 500 })).rows.map(({ values }) => values.phone);
  const bad = `${header}1,Ann,Gold,2000/1/2,6222\r\n2,,Silver,31.2.2000,\r\n"3"x,Eve,,,\r\n1,Bob,,,\r\n5,Zoe\r\n,,,,\r\n7,Max,,,card\r\n`;

  it('names every bad row and column with the reason, and imports nothing; or the good rows alone', async () => {
    const tenant = await customers();
    const refused = await importText(tables, tenant, bad);
    expect(refused).toMatchObject({ state: 'refused', reason: { code: 'bad-rows' }, good: 2, bad: 4 });
    const { rows, more } = value(await tables.importProblems(tenant, 'customers', refused.id));
    expect([rows, more]).toEqual([
      [
        {
          line: 3,
          problems: [
            { field: 'name', code: 'mandatory' },
            { field: 'level', code: 'not-in-range' },
            { field: 'born', code: 'not-a-date' },
          ],
        },
        { line: 4, problems: [{ field: null, code: 'quote' }] },
        { line: 5, problems: [{ field: 'phone', code: 'duplicate', line: 2 }] },
        { line: 6, problems: [{ field: null, code: 'cell-count', expected: 5, found: 2 }] },
      ],
      false,
    ]);
    expect(await phones(tenant)).toEqual([]);
    const good = await importText(tables, tenant, bad, { mode: 'good-rows' });
    expect(good).toMatchObject({ state: 'completed', reason: null, good: 2, bad: 4 });
    expect(await phones(tenant)).toEqual(['1', '7']);
    expect(value(await tables.tableImports(tenant, 'customers')).imports.map(({ id }) => id)).toEqual([
      good.id,
      refused.id,
    ]);
  });

  it('tells its result as a file, in both languages', async () => {
    const tenant = await customers();
    const { id } = await importText(tables, tenant, bad);
    for (const [language, first] of [
      ['en', ['3', 'Name', 'A value is mandatory here.']],
      ['zh', ['3', 'Name', '此处必填。']],
    ] as const) {
      const answer = await fetch(tables.tableFiles.problems(tenant, 'customers', id, language));
      expect(answer.headers.get('content-disposition')).toContain('customers_problems.csv');
      expect((parse(await answer.text(), { bom: true }) as string[][])[1]).toEqual(first);
    }
  });

  it('reads UTF-8 with and without a mark, quotes, and all line breaks; and what a spreadsheet was given comes back', async () => {
    const tenant = await customers();
    const values = {
      phone: '+8613800000001',
      name: '=1+1 "O\'Neil",\n北京',
      card: "'@home",
      born: '2000-01-02',
      level: '1',
    };
    value(await tables.addRow(tenant, 'customers', { saveId: newSaveId(), values }));
    const exported = await (await fetch(tables.tableFiles.plainRows(tenant, 'customers'))).text();
    const [, cells] = parse(exported, { bom: true }) as string[][];
    expect(cells).toEqual(["'+8613800000001", `'${values.name}`, '1', '2000-01-02', "''@home"]);
    const [again, other] = [await customers(), await customers()];
    expect(await importText(tables, again, exported)).toMatchObject({ state: 'completed', good: 1, bad: 0 });
    const { rows } = value(await tables.searchRows(again, 'customers', { text: values.phone }));
    const shown = value(await tables.revealRow(again, 'customers', rows[0]?.row ?? 0));
    expect({ ...shown.values }).toEqual(values);
    expect(await (await fetch(tables.tableFiles.plainRows(again, 'customers'))).text()).toBe(exported);
    const mixed = `Phone,Name,Level,Born,Card\r1,A,,,\n\n2,B,,,\r\n3,"C\r\nD",,,`;
    expect(await importText(tables, other, mixed)).toMatchObject({ state: 'completed', good: 3 });
  });

  it('refuses files that are none: name, header, encoding, separators, emptiness', async () => {
    const tenant = await customers();
    const gbk = Uint8Array.of(0x50, 0x68, 0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x0a);
    for (const [text, reason] of [
      ['', { code: 'header-missing' }],
      ['Phone,Name\n1,2\n', { code: 'header-column', column: 3, expected: 'Level', found: '' }],
      ['Phone,name,Level,Born,Card\n', { code: 'header-column', column: 2, expected: 'Name', found: 'name' }],
      ['Phone;Name;Level;Born;Card\n1;2;;;\n', { code: 'header-separator' }],
      [gbk, { code: 'header-encoding' }],
    ] as const) {
      expect(await importText(tables, tenant, text), JSON.stringify(text)).toMatchObject({ state: 'failed', reason });
    }
    expect(await importText(tables, tenant, header)).toMatchObject({ state: 'refused', reason: { code: 'no-rows' } });
    const wish = { import: newSaveId(), file: 'my file.csv', mode: 'good-rows', existing: 'add' } as const;
    expect(refusal(await tables.importRows(tenant, 'customers', wish, header)).code).toBe('bad-request');
    const large = `${header}${'1,x,,,\n'.repeat(3_100_000)}`;
    expect(refusal(await tables.importRows(tenant, 'customers', { ...wish, file: 'a.csv' }, large)).code).toBe(
      'too-large',
    );
    expect(await phones(tenant)).toEqual([]);
  });

  it('adds to the rows that are there, whose indexes it may not have, or takes their place', async () => {
    const tenant = await customers();
    await importText(tables, tenant, `${header}1,A,,,\r\n2,B,,,\r\n`);
    const taken = await importText(tables, tenant, `${header}2,B,,,\r\n3,C,,,\r\n`);
    expect(taken).toMatchObject({ state: 'refused', bad: 1 });
    expect(value(await tables.importProblems(tenant, 'customers', taken.id)).rows).toEqual([
      { line: 2, problems: [{ field: 'phone', code: 'duplicate' }] },
    ]);
    await importText(tables, tenant, `${header}2,B,,,\r\n3,C,,,\r\n`, { existing: 'replace' });
    expect(await phones(tenant)).toEqual(['2', '3']);
    expect(value(await tables.table(tenant, 'customers')).rows).toBe(2);
  });

  it('is done once under one id, tells how far it is, and can be cancelled while it runs', async () => {
    const tenant = await customers();
    const id = newSaveId();
    const wish = { import: id, file: 'slow.csv', mode: 'all-or-nothing', existing: 'add' } as const;
    const more = new TextEncoder().encode(Array.from({ length: 3000 }, (_, n) => `${n},Name,,,\r\n`).join(''));
    let go: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(header));
        controller.enqueue(more);
        await held;
        controller.enqueue(new TextEncoder().encode('x,y,,,\r\n'));
        controller.close();
      },
    });
    const slow = tableClient(server.address, (url, init) => fetch(url, { ...init, duplex: 'half' } as RequestInit));
    const running = slow.importRows(tenant, 'customers', wish, body);
    await expect.poll(async () => (await tables.tableImport(tenant, 'customers', id)).ok).toBe(true);
    expect(refusal(await tables.importRows(tenant, 'customers', { ...wish, import: newSaveId() }, header)).code).toBe(
      'table-busy',
    );
    value(await tables.cancelImport(tenant, 'customers', id));
    go?.();
    expect(value(await running)).toMatchObject({ state: 'cancelled', reason: { code: 'cancelled' } });
    expect(value(await tables.importRows(tenant, 'customers', wish, header)).state).toBe('cancelled');
    expect(await phones(tenant)).toEqual([]);
  });
});
