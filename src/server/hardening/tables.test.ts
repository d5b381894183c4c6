import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TableClient, tableClient } from '../../contract/table-client.ts';
import {
  type BuiltServer,
  buildServer,
  type ServerProcess,
  spawnServer,
  startServerProcess,
} from '../harness/server-process.harness.ts';
import { customerFields, importText, release } from '../harness/small-table.harness.ts';
import { newSaveId, newTenant, refusal, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';

const isLong = process.env.HARDEN !== undefined;
const patience = isLong ? 3_600_000 : 120_000;
const header = 'Phone,Name,Level,Born,Card\r\n';
const t1Rows = isLong ? 300_000 : 60_000;
const kills = isLong ? 50 : 3;
const secrets = isLong ? 10_000 : 2_000;

let built: BuiltServer;
beforeAll(() => {
  built = buildServer();
}, 120_000);
afterAll(() => built.remove());

interface Started {
  readonly server: ServerProcess;
  readonly tables: TableClient;
}

async function started(data: string, more: object = {}): Promise<Started> {
  const server = await startServerProcess(built.main, { data, ...more });
  return { server, tables: tableClient(server.address, fetch) };
}

async function withTable({ server, tables }: Started): Promise<void> {
  await newTenant(server.client, 'shop');
  await release(server.client, tables, 'shop', customerFields);
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'callsmith-rows-'));

/** Seconds of processor that a server has taken: the same whatever else the machine does. */
function processorSeconds(server: ServerProcess): number {
  const [, rest = ''] = readFileSync(`/proc/${server.process.pid}/stat`, 'utf8').split(') ');
  const [user, system] = rest.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}

function megabytes(server: ServerProcess): number {
  const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
}

describeStorages('T1: a large file', (newStorage, dialect) => {
  it('is imported while others go on working', { timeout: patience }, async () => {
    const data = newFolder();
    const own = await started(data, { ...(await newStorage()) });
    await withTable(own);
    const text = header + rows(0, t1Rows);
    await importText(own.tables, 'shop', header + rows(900_000, 902_000), {});
    const [latencies, largest] = [[] as number[], { rss: megabytes(own.server) }];
    const before = largest.rss;
    let isDone = false;
    const others = (async () => {
      while (!isDone) {
        const at = performance.now();
        value(await own.tables.searchRows('shop', 'customers', { text: '13000900001' }));
        latencies.push(performance.now() - at);
        largest.rss = Math.max(largest.rss, megabytes(own.server));
        await pause(5);
      }
    })();
    const begun = performance.now();
    const cpu = processorSeconds(own.server);
    const done = await importText(own.tables, 'shop', text);
    const seen = value(await own.tables.lookUpRow('shop', 'customers', phone(t1Rows - 1)));
    const took = performance.now() - begun;
    const taken = processorSeconds(own.server) - cpu;
    isDone = true;
    await others;
    await own.server.end('SIGTERM');
    rmSync(data, { recursive: true });
    const p99 = latencies.sort((a, b) => a - b)[Math.floor(latencies.length * 0.99)] ?? Number.NaN;
    const worst = latencies.at(-1) ?? Number.NaN;
    const size = (Buffer.byteLength(text) / 1e6).toFixed(1);
    console.log(
      `T1, C5 ${dialect}: ${size} MB, ${t1Rows} rows, encrypted, visible after ${(took / 1000).toFixed(1)} s (${taken.toFixed(1)} s of processor); RSS +${Math.round(largest.rss - before)} MB; ${latencies.length} other requests, p99 ${Math.round(p99)} ms, slowest ${Math.round(worst)} ms`,
    );
    expect(done).toMatchObject({ state: 'completed', good: t1Rows, bad: 0 });
    expect(seen.row).not.toBeNull();
    expect(largest.rss - before).toBeLessThan(150);
  });
});

describe('T2: a file with bad rows', () => {
  it('is told of row by row, and counted exactly', { timeout: patience }, async () => {
    const data = newFolder();
    const own = await started(data);
    await withTable(own);
    const count = isLong ? 205_765 : 20_000;
    const kinds: readonly [string, (n: number) => string][] = [
      ['cell-count', (n) => `${phone(n)},Too few\r\n`],
      ['mandatory', (n) => `${phone(n)},,,,\n`],
      ['not-in-range', (n) => `${phone(n)},Name,Bronze,,\r`],
      ['quote', (n) => `${phone(n)},"Name"x,,,\r\n`],
      ['quote', (n) => `${phone(n)},"never closed,,,\r\n`],
      ['bad-encoding', (n) => `${phone(n)},\ufffd,,,\r\n`],
      ['bad-character', (n) => `${phone(n)},a\0b,,,\r\n`],
      ['not-a-date', (n) => `${phone(n)},Name,,30.2.2000,\r\n`],
      ['too-long', (n) => `${phone(n)},${n === 5000 + 8 ? 'x'.repeat(1_000_000) : 'x'.repeat(41)},,,\r\n`],
      ['duplicate', () => `${phone(0)},Name,,,\r\n`],
    ];
    const wanted = new Map<number, string>();
    let text = `\ufeff${header}`;
    for (let n = 0; n < count; n += 1) {
      const [code, make] = kinds[n % 1000 >= 10 || n < 1000 ? -1 : n % 10] ?? ['', () => rows(n, n + 1)];
      text += make(n);
      if (code !== '') wanted.set(n + 2, code);
    }
    const refused = await importText(own.tables, 'shop', text);
    expect(refused).toMatchObject({ state: 'refused', good: count - wanted.size, bad: wanted.size });
    const file = await (await fetch(own.tables.tableFiles.problems('shop', 'customers', refused.id, 'en'))).text();
    const lines = (parse(file, { bom: true }) as string[][]).slice(1).map(([line]) => Number(line));
    expect(new Set(lines)).toEqual(new Set(wanted.keys()));
    const told = value(await own.tables.importProblems('shop', 'customers', refused.id));
    for (const { line, problems } of told.rows) expect(problems.map(({ code }) => code)).toContain(wanted.get(line));
    expect(value(await own.tables.table('shop', 'customers')).rows).toBe(0);
    const good = await importText(own.tables, 'shop', text, { mode: 'good-rows' });
    expect(value(await own.tables.table('shop', 'customers')).rows).toBe(good.good);
    await own.server.end('SIGTERM');
    rmSync(data, { recursive: true });
    console.log(
      `T2: ${wanted.size} of ${wanted.size} bad rows of ${count} told with line and reason; ${good.good} good ones imported`,
    );
  });
});

describeStorages('T3: a server killed during imports', (newStorage, dialect) => {
  it('never has a part of a file', { timeout: patience }, async () => {
    const data = newFolder();
    const storage = await newStorage();
    const size = 12_000;
    let [whole, broken, expected] = [0, 0, 0];
    for (let round = 0; round < kills; round += 1) {
      const own = await started(data, storage);
      if (round === 0) await withTable(own);
      const file = header + rows(round * size, (round + 1) * size);
      const wish = { import: newSaveId(), file: 'a.csv', mode: 'all-or-nothing', existing: 'add' } as const;
      const running = own.tables.importRows('shop', 'customers', wish, file);
      await pause(Math.random() * (isLong ? 900 : 500));
      await own.server.end('SIGKILL');
      const answer = await running;
      const again = await started(data, storage);
      const now = value(await again.tables.table('shop', 'customers')).rows;
      expect([expected, expected + size]).toContain(now);
      if (answer.ok && answer.value.state === 'completed') expect(now).toBe(expected + size);
      const exported = await (await fetch(again.tables.tableFiles.rows('shop', 'customers'))).text();
      expect(exported.split('\r\n').length - 2).toBe(now);
      if (now > expected) whole += 1;
      else broken += 1;
      expected = now;
      await again.server.end('SIGTERM');
    }
    rmSync(data, { recursive: true });
    console.log(`T3 ${dialect}: ${kills} kills during imports, ${whole} files whole, ${broken} not at all, 0 in part`);
  });
});

describe('T5: encrypted values', () => {
  const secret = (n: number): string => `S${(n * 7919 + 104_729).toString(36)}Q${n.toString(36)}Z`;
  const lines = Array.from({ length: secrets }, (_, n) => `${phone(n)},Name,,,${secret(n)}\r\n`).join('');

  it('stand nowhere in the clear: files, logs, answers, searches, errors; tampering is seen', {
    timeout: patience,
  }, async () => {
    const data = newFolder();
    const own = await started(data, { environment: { CALLSMITH_LOG: 'debug', TMPDIR: data } });
    let printed = '';
    for (const stream of [own.server.process.stdout, own.server.process.stderr])
      stream?.on('data', (part) => (printed += part));
    await withTable(own);
    await importText(own.tables, 'shop', header + lines);
    const bad = await importText(
      own.tables,
      'shop',
      `${header}1,,Bronze,${secret(1)},${secret(2)}\r\n${secret(3)}${'x'.repeat(30)},${secret(4)},,,\r\n`,
    );
    const { rows: listed } = value(await own.tables.searchRows('shop', 'customers', { limit: 500 }));
    const [first] = listed;
    const edit = { saveId: newSaveId(), baseRevision: 1, values: { card: secret(0).toLowerCase() } };
    value(await own.tables.editRow('shop', 'customers', first?.row ?? 0, edit));
    const told = [
      listed,
      value(await own.tables.rowHistory('shop', 'customers', first?.row ?? 0)),
      value(await own.tables.importProblems('shop', 'customers', bad.id)),
      await (await fetch(own.tables.tableFiles.problems('shop', 'customers', bad.id, 'en'))).text(),
      await (await fetch(own.tables.tableFiles.rows('shop', 'customers'))).text(),
      refusal(
        await own.tables.addRow('shop', 'customers', {
          saveId: newSaveId(),
          values: { phone: '1', name: '', card: `${secret(9)}${'9'.repeat(30)}` },
        }),
      ),
      value(await own.tables.searchRows('shop', 'customers', { text: secret(5) })),
      value(await own.tables.searchRows('shop', 'customers', { text: secret(5).slice(0, 3), match: 'prefix' })),
    ];
    value(await own.tables.revealRow('shop', 'customers', first?.row ?? 0));
    expect(found(lines), 'the search finds what is there').toBe(secrets);
    const whileOpen = leaks(data);
    await own.server.end('SIGTERM');
    const hits = {
      answers: found(JSON.stringify(told)),
      log: found(printed),
      running: whileOpen,
      stopped: leaks(data),
    };
    const tampered = await tamper(data);
    console.log(
      `T5: ${secrets} encrypted values: ${JSON.stringify(hits)} hits; ${tampered.seen} of ${tampered.made} tampered rows seen`,
    );
    rmSync(data, { recursive: true });
    expect(hits).toEqual({ answers: 0, log: 0, running: 0, stopped: 0 });
    expect(tampered.seen).toBe(tampered.made);
  });

  it('and all others are gone from every file within two seconds after their rows were deleted (T6)', {
    timeout: patience,
  }, async () => {
    const data = newFolder();
    const own = await started(data);
    await withTable(own);
    const made: { readonly row: number }[] = [];
    for (let n = 0; n < 40; n += 1) {
      const values = { phone: phone(n), name: secret(n), card: secret(n + 100) };
      const wish = { saveId: newSaveId(), values };
      const { row } = value(await own.tables.addRow('shop', 'customers', wish));
      const edit = { saveId: newSaveId(), baseRevision: 1, values: { name: secret(n + 200) } };
      value(await own.tables.editRow('shop', 'customers', row, edit));
      made.push({ row });
    }
    const before = leaks(data);
    for (const { row } of made) {
      value(await own.tables.deleteRow('shop', 'customers', row, { saveId: newSaveId(), baseRevision: 2 }));
    }
    await pause(2000);
    const after = leaks(data);
    await own.server.end('SIGTERM');
    rmSync(data, { recursive: true });
    console.log(`T6: ${before} values in the files before their rows were deleted, ${after} two seconds later`);
    expect(before).toBeGreaterThanOrEqual(80);
    expect(after).toBe(0);
  });

  it('get new keys, however often that is broken off', { timeout: patience }, async () => {
    const data = newFolder();
    const first = await started(data);
    await withTable(first);
    await importText(first.tables, 'shop', header + lines);
    await first.server.end('SIGTERM');
    const keyBefore = readFileSync(join(data, 'secret.key'), 'utf8');
    const rounds = isLong ? 30 : 3;
    for (let round = 0; round < rounds; round += 1) {
      const child = spawnServer(built.main, { data, more: ['--rotate-key'] });
      const ended = new Promise((done) => child.once('exit', done));
      await pause(150 + Math.random() * 450);
      child.kill('SIGKILL');
      await ended;
    }
    const last = await started(data, { more: ['--rotate-key'] });
    const exported = await (await fetch(last.tables.tableFiles.plainRows('shop', 'customers'))).text();
    const read = (parse(exported, { bom: true }) as string[][]).slice(1).map((cells) => cells[4]);
    await last.server.end('SIGTERM');
    const database = new Sqlite(join(data, 'callsmith.db'));
    const keys = database.prepare('select count(*) as count from data_table_keys').get() as { count: number };
    database.close();
    expect(readFileSync(join(data, 'secret.key'), 'utf8')).not.toBe(keyBefore);
    rmSync(data, { recursive: true });
    const readable = read.filter((card, n) => card === secret(n)).length;
    console.log(
      `T5: ${rounds} rotations killed, then one to its end: ${readable} of ${secrets} values readable, ${keys.count} key left`,
    );
    expect([readable, keys.count]).toEqual([secrets, 1]);
  });

  function found(text: string): number {
    let hits = 0;
    for (let n = 0; n < secrets; n += 1) if (text.includes(secret(n))) hits += 1;
    return hits;
  }

  /** In all files of the folder: database, WAL, keys, whatever else is there. */
  function leaks(folder: string): number {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((hits, { parentPath, name }) => hits + found(readFileSync(join(parentPath, name), 'latin1')), 0);
  }

  /** Changes a bit of sealed values, or the values beside them, or their place; then asks for the rows. */
  async function tamper(data: string) {
    const database = new Sqlite(join(data, 'callsmith.db'));
    const chosen = database
      .prepare('select row_id, plain, sealed from data_rows where sealed is not null order by row_id limit 60')
      .all() as {
      row_id: number;
      plain: string;
      sealed: string;
    }[];
    const set = database.prepare('update data_rows set plain = ?, sealed = ? where row_id = ?');
    chosen.forEach(({ row_id, plain, sealed }, n) => {
      const at = 3 + Math.floor(Math.random() * (sealed.length - 6));
      const flipped = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
      if (n % 3 === 0) set.run(plain, flipped, row_id);
      else if (n % 3 === 1) set.run(plain.replace('Name', 'Eve'), sealed, row_id);
      else set.run(plain, chosen[n - 1]?.sealed ?? '', row_id);
    });
    database.close();
    const { server, tables } = await started(data);
    let seen = 0;
    for (const { row_id } of chosen) {
      const answer = await tables.revealRow('shop', 'customers', row_id);
      if (!answer.ok && answer.problem.code === 'damaged-document') seen += 1;
    }
    await server.end('SIGTERM');
    return { made: chosen.length, seen };
  }
});

function phone(n: number): string {
  return `130${String(n).padStart(8, '0')}`;
}

function rows(from: number, to: number): string {
  let text = '';
  for (let n = from; n < to; n += 1) {
    text += `${phone(n)},Customer number ${n},Gold,19${70 + (n % 30)}-0${1 + (n % 9)}-11,6222${String(n).padStart(12, '0')}\r\n`;
  }
  return text;
}
