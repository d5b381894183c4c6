import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TableClient, tableClient } from '../../contract/table-client.ts';
import { checkedFetch } from '../harness/checked-fetch.harness.ts';
import { customerFields, importText, release, tableDocument, tableField } from '../harness/small-table.harness.ts';
import { newSaveId, newTenant, put, refusal, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';

describeStorages('dynamic data tables', (newStorage) => {
  let server: TestServer;
  let tables: TableClient;
  let made = 0;
  beforeAll(async () => {
    server = await startTestServer(await newStorage());
    tables = tableClient(server.address, checkedFetch);
  });
  afterAll(() => server.stop());

  /** A tenant with a released table of customers. */
  async function customers(): Promise<string> {
    made += 1;
    const tenant = `tables-${made}`;
    await newTenant(server.client, tenant);
    await release(server.client, tables, tenant, customerFields);
    return tenant;
  }
  const ann = { phone: '13800000001', name: 'Ann', level: 'Gold', card: '6222000011112222' };
  const add = async (tenant: string, values: Record<string, string>) =>
    value(await tables.addRow(tenant, 'customers', { saveId: newSaveId(), author: 'Bob', values }));
  const all = async (tenant: string) => value(await tables.searchRows(tenant, 'customers', { limit: 500 }));
  const plain = (values: object) => ({ ...values });

  describe('rows', () => {
    it('are added, found by their index, edited and deleted; hidden values are masked', async () => {
      const tenant = await customers();
      const row = await add(tenant, ann);
      expect(plain(row.values)).toEqual({ phone: '13800000001', name: 'Ann', level: '1', card: '••••2222' });
      const edited = value(
        await tables.editRow(tenant, 'customers', row.row, {
          saveId: newSaveId(),
          baseRevision: 1,
          values: { name: 'Anna', level: null, born: '2000/1/2' },
        }),
      );
      expect([edited.revision, plain(edited.values)]).toEqual([
        2,
        { phone: '13800000001', name: 'Anna', born: '2000-01-02', card: '••••2222' },
      ]);
      const found = value(await tables.searchRows(tenant, 'customers', { text: '13800000001' }));
      expect(found.rows).toEqual([edited]);
      value(await tables.deleteRow(tenant, 'customers', row.row, { saveId: newSaveId(), baseRevision: 2 }));
      expect(await all(tenant)).toMatchObject({ rows: [], total: 0 });
    });

    it('with wrong values are refused with every field and reason, and without the values', async () => {
      const tenant = await customers();
      const values = { phone: '', name: 'x'.repeat(41), level: '9', born: 'gestern', card: '••••1111' };
      const problem = refusal(await tables.addRow(tenant, 'customers', { saveId: newSaveId(), values }));
      expect(problem).toMatchObject({
        code: 'invalid-row',
        problems: [
          { field: 'phone', code: 'mandatory' },
          { field: 'name', code: 'too-long', most: 40 },
          { field: 'level', code: 'not-in-range' },
          { field: 'born', code: 'not-a-date' },
          { field: 'card', code: 'masked' },
        ],
      });
      expect(JSON.stringify(problem)).not.toMatch(/gestern|xxx/);
      const unknown = await tables.addRow(tenant, 'customers', { saveId: newSaveId(), values: { ...ann, more: 'x' } });
      expect(refusal(unknown).code).toBe('bad-request');
    });

    it('based on an old state, or with an index that another has, change nothing', async () => {
      const tenant = await customers();
      const row = await add(tenant, ann);
      const edit = (baseRevision: number, values: Record<string, string>) =>
        tables.editRow(tenant, 'customers', row.row, { saveId: newSaveId(), baseRevision, values });
      value(await edit(1, { name: 'Anna' }));
      expect(refusal(await edit(1, { name: 'Annika' }))).toMatchObject({
        code: 'stale-row',
        row: { revision: 2, values: { name: 'Anna', card: '••••2222' } },
      });
      const other = await add(tenant, { ...ann, phone: '2' });
      expect(refusal(await tables.addRow(tenant, 'customers', { saveId: newSaveId(), values: ann })).code).toBe(
        'row-exists',
      );
      const clash = { saveId: newSaveId(), baseRevision: 1, values: { phone: ann.phone } };
      expect(refusal(await tables.editRow(tenant, 'customers', other.row, clash)).code).toBe('row-exists');
      const stale = { saveId: newSaveId(), baseRevision: 1 };
      expect(refusal(await tables.deleteRow(tenant, 'customers', row.row, stale)).code).toBe('stale-row');
      expect((await all(tenant)).rows.map(({ values }) => values.name)).toEqual(['Anna', 'Ann']);
    });

    it('are written once however often they are asked for', async () => {
      const tenant = await customers();
      const body = { saveId: newSaveId(), values: ann };
      const [first, again] = [
        await tables.addRow(tenant, 'customers', body),
        await tables.addRow(tenant, 'customers', body),
      ];
      expect(value(again)).toEqual(value(first));
      expect((await all(tenant)).total).toBe(1);
      const other = await tables.addRow(tenant, 'customers', { ...body, values: { ...ann, name: 'Eve' } });
      expect(refusal(other).code).toBe('save-id-reused');
    });

    it('come page by page, each once, in the order in which they came', async () => {
      const tenant = await customers();
      await importText(tables, tenant, `Phone,Name,Level,Born,Card\n${lines(0, 25)}`);
      await add(tenant, ann);
      await importText(tables, tenant, `Phone,Name,Level,Born,Card\n${lines(25, 30)}`);
      const seen: (string | undefined)[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page = value(
          await tables.searchRows(tenant, 'customers', { limit: 7, ...(after === undefined ? {} : { after }) }),
        );
        seen.push(...page.rows.map(({ values }) => values.name));
        after = page.next;
        expect(page.total).toBe(31);
      }
      expect(seen).toEqual([...names(0, 25), 'Ann', ...names(25, 30)]);
      const prefix = { text: '10', match: 'prefix', limit: 20 } as const;
      const first = value(await tables.searchRows(tenant, 'customers', prefix));
      const rest = value(await tables.searchRows(tenant, 'customers', { ...prefix, after: first.next ?? '' }));
      expect([...first.rows, ...rest.rows].map(({ values }) => values.phone)).toEqual(
        Array.from({ length: 30 }, (_, n) => String(1000 + n)),
      );
      expect(rest.next).toBeNull();
    });

    it('of a caller are found however the number is written', async () => {
      const tenant = await customers();
      await add(tenant, ann);
      for (const number of ['13800000001', '+8613800000001', '008613800000001', '013800000001']) {
        expect(value(await tables.lookUpRow(tenant, 'customers', number)).row?.values.name, number).toBe('Ann');
      }
      expect(value(await tables.lookUpRow(tenant, 'customers', '13800000002')).row).toBeNull();
      expect(value(await tables.lookUpRow(tenant, 'customers', "1' or '1'='1")).row).toBeNull();
    });
  });

  describe('hidden values', () => {
    it('are shown to whoever may see them, and that is noted; history never shows them', async () => {
      const tenant = await customers();
      const { row } = await add(tenant, ann);
      const body = { saveId: newSaveId(), author: 'Bob', baseRevision: 1, values: { card: '6222999988887777' } };
      value(await tables.editRow(tenant, 'customers', row, body));
      const shown = value(await tables.revealRow(tenant, 'customers', row, 'Eve'));
      expect(shown.values.card).toBe('6222999988887777');
      const { entries } = value(await tables.rowHistory(tenant, 'customers', row));
      expect(entries.map(({ reason, author, values }) => [reason, author, values?.card])).toEqual([
        ['edited', 'Bob', '••••7777'],
        ['revealed', 'Eve', undefined],
        ['added', 'Bob', '••••2222'],
      ]);
    });

    it('of an index are found by the whole value, and by nothing less', async () => {
      const tenant = await customers();
      const fields = [tableField('id', { isIndex: true, isMandatory: true, isEncrypted: true }), tableField('name')];
      await release(server.client, tables, tenant, fields, { id: 'secret' });
      const rowWish = (id: string) => ({ saveId: newSaveId(), values: { id, name: `name of ${id}` } });
      value(await tables.addRow(tenant, 'secret', rowWish('110101199001011234')));
      value(await tables.addRow(tenant, 'secret', rowWish('110101199001015678')));
      expect(refusal(await tables.addRow(tenant, 'secret', rowWish('110101199001015678'))).code).toBe('row-exists');
      const exact = value(await tables.searchRows(tenant, 'secret', { text: '110101199001015678' }));
      expect(exact.rows.map(({ values }) => plain(values))).toEqual([
        { id: '••••', name: 'name of 110101199001015678' },
      ]);
      expect(value(await tables.searchRows(tenant, 'secret', { text: '1101' })).rows).toEqual([]);
      const prefix = await tables.searchRows(tenant, 'secret', { text: '1101', match: 'prefix' });
      expect(refusal(prefix).code).toBe('bad-request');
      expect(value(await tables.lookUpRow(tenant, 'secret', '110101199001011234')).row).not.toBeNull();
    });

    it('leave no trace in history when their row is deleted', async () => {
      const tenant = await customers();
      const { row } = await add(tenant, ann);
      value(
        await tables.editRow(tenant, 'customers', row, { saveId: newSaveId(), baseRevision: 1, values: { name: 'A' } }),
      );
      value(await tables.deleteRow(tenant, 'customers', row, { saveId: newSaveId(), baseRevision: 2 }));
      const { entries } = value(await tables.rowHistory(tenant, 'customers', row));
      expect(entries.map(({ reason, values }) => [reason, values])).toEqual([
        ['deleted', null],
        ['added', null],
      ]);
    });
  });

  describe('a new version', () => {
    it('tells before what it does, and brings all rows to it at once', async () => {
      const tenant = await customers();
      await importText(tables, tenant, `Phone,Name,Level,Born,Card\n${lines(0, 1200)}`);
      const fields = [
        ...customerFields.filter(({ id }) => id === 'phone' || id === 'card'),
        tableField('name', { name: 'Full name', isMandatory: true, isEncrypted: true }),
        tableField('level'),
        tableField('city', { isMandatory: true }),
      ];
      const revision = await put(server.client, tenant, tableDocument(fields));
      const plan = value(await tables.planRelease(tenant, 'customers', { fill: {}, misfits: 'refuse' }));
      expect(plan).toMatchObject({ version: 2, baseVersion: 1, rows: 1200, breaking: 1200, cleared: 0 });
      expect(plan.misfits).toHaveLength(100);
      expect(plan.changes.map(({ does, field }) => `${does} ${field}`)).toEqual([
        'move card',
        'rename name',
        'loosen name',
        'encrypt name',
        'move name',
        'rename level',
        'retype level',
        'move level',
        'add city',
        'remove born',
      ]);
      const wish = { saveId: newSaveId(), baseRevision: revision, baseVersion: 1, misfits: 'refuse' as const };
      expect(refusal(await tables.releaseTable(tenant, 'customers', { ...wish, fill: {} })).code).toBe('rows-misfit');
      expect((await all(tenant)).version).toBe(1);
      value(await tables.releaseTable(tenant, 'customers', { ...wish, fill: { city: 'Shenzhen' } }));
      const { rows, version, total } = await all(tenant);
      expect([version, total, rows.length]).toEqual([2, 1200, 500]);
      expect(plain(rows[0]?.values ?? {})).toEqual({ phone: '1000', card: '••••', name: '••••', city: 'Shenzhen' });
      const shown = value(await tables.revealRow(tenant, 'customers', rows[0]?.row ?? 0));
      expect(shown.values).toMatchObject({ name: 'Name 0', card: 'card 0' });
      expect(
        refusal(
          await tables.releaseTable(tenant, 'customers', { ...wish, saveId: newSaveId(), baseVersion: 0, fill: {} }),
        ).code,
      ).toBe('stale-table');
    });

    it('empties what does not fit, when that is wanted, and seals what history holds in the clear', async () => {
      const tenant = await customers();
      const { row } = await add(tenant, { ...ann, name: 'Gloria' });
      value(
        await tables.editRow(tenant, 'customers', row, {
          saveId: newSaveId(),
          baseRevision: 1,
          values: { name: 'Glory' },
        }),
      );
      const fields = customerFields.map((field) =>
        field.id === 'name' ? { ...field, isMandatory: false, type: 'number' as const, isEncrypted: true } : field,
      );
      const revision = await put(server.client, tenant, tableDocument(fields));
      const plan = value(await tables.planRelease(tenant, 'customers', { fill: {}, misfits: 'clear' }));
      expect(plan).toMatchObject({ breaking: 0, cleared: 1 });
      const wish = { saveId: newSaveId(), baseRevision: revision, baseVersion: 1, fill: {} };
      value(await tables.releaseTable(tenant, 'customers', { ...wish, misfits: 'clear' }));
      const { entries } = value(await tables.rowHistory(tenant, 'customers', row));
      expect(entries.map(({ values }) => values?.name)).toEqual([undefined, '••••']);
      const stored = await server.services.storage.db.selectFrom('data_row_history').selectAll().execute();
      expect(JSON.stringify(stored)).not.toContain('Gloria');
    });

    it('is refused for a table with errors, a sixth table, and a document that was saved again', async () => {
      const tenant = await customers();
      const bad = await put(server.client, tenant, tableDocument([tableField('a', { type: 'date', mask: 'all' })]));
      const wish = { saveId: newSaveId(), baseRevision: bad, baseVersion: 1, fill: {}, misfits: 'refuse' as const };
      expect(refusal(await tables.releaseTable(tenant, 'customers', wish)).code).toBe('invalid-document');
      await put(server.client, tenant, tableDocument(customerFields));
      expect(refusal(await tables.releaseTable(tenant, 'customers', wish)).code).toBe('stale-table');
      expect(refusal(await tables.table(tenant, 'other')).code).toBe('unknown-table');
      expect(refusal(await tables.table('nobody', 'customers')).code).toBe('unknown-tenant');
    });

    it('of all kinds stands in the table history, and a table can be withdrawn with all its rows', async () => {
      const tenant = await customers();
      await add(tenant, ann);
      const text = await (await fetch(tables.tableFiles.plainRows(tenant, 'customers', 'Eve'))).text();
      expect(text).toContain('6222000011112222');
      const { entries } = value(await tables.tableHistory(tenant, 'customers'));
      expect(entries.map(({ reason, author }) => [reason, author]).sort()).toEqual([
        ['exported', 'Eve'],
        ['released', ''],
      ]);
      expect(value(await tables.tables(tenant)).tables).toMatchObject([{ id: 'customers', rows: 1, isDefined: true }]);
      expect(refusal(await tables.withdrawTable(tenant, 'customers', 7)).code).toBe('stale-table');
      value(await tables.withdrawTable(tenant, 'customers', 1));
      expect(value(await tables.tables(tenant)).tables).toEqual([]);
    });
  });
});

it('hidden values are shown by no route to whoever may not see them', async () => {
  const server = await startTestServer({ grants: new Set(['open', 'read', 'edit', 'manage']) });
  const tables = tableClient(server.address, checkedFetch);
  await newTenant(server.client, 'shop');
  await release(server.client, tables, 'shop', customerFields);
  const values = { phone: '1', name: 'Ann', card: '6222000011112222' };
  const { row } = value(await tables.addRow('shop', 'customers', { saveId: newSaveId(), values }));
  expect(refusal(await tables.revealRow('shop', 'customers', row)).code).toBe('not-permitted');
  expect((await fetch(tables.tableFiles.plainRows('shop', 'customers'))).status).toBe(403);
  const masked = await (await fetch(tables.tableFiles.rows('shop', 'customers'))).text();
  expect(masked).toContain('1,Ann,,,••••2222');
  await server.stop();
});

function lines(from: number, to: number): string {
  return names(from, to)
    .map((name, index) => `${1000 + from + index},${name},,,card ${from + index}\n`)
    .join('');
}

function names(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, index) => `Name ${from + index}`);
}
