import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltServer,
  buildServer,
  type ServerProcess,
  spawnServer,
  startServerProcess,
} from '../harness/server-process.harness.ts';
import { newSaveId, newTenant, queue, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';
import { samples } from '../harness/test-server.harness.ts';
import { listenerAt } from './writer.harness.ts';
import { startWriters } from './writers.harness.ts';

const isLong = process.env.HARDEN !== undefined;
const patience = isLong ? 3_600_000 : 60_000;
const killRounds = isLong ? 200 : 3;
const bootRounds = isLong ? 100 : 2;
const secondRounds = isLong ? 100 : 3;

let built: BuiltServer;
beforeAll(() => {
  built = buildServer();
}, 120_000);
afterAll(() => built.remove());

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'callsmith-data-'));
}

describeStorages('a killed server', (newStorage, dialect) => {
  it('has lost no acknowledged change, done none twice and none by half (D1, L3)', { timeout: patience }, async () => {
    const data = newFolder();
    const { databaseUrl } = await newStorage();
    const writers = startWriters();
    let slowest = 0;
    for (let round = 0; round < killRounds; round += 1) {
      const server = await startServerProcess(built.main, { data, databaseUrl });
      slowest = Math.max(slowest, server.startedIn);
      await writers.verify(listenerAt(server));
      const work = writers.work(listenerAt(server));
      await writers.acknowledged((isLong ? 220 : 40) + Math.random() * 80);
      await pause(Math.random() * 20);
      await server.end('SIGKILL');
      await work;
    }
    const last = await startServerProcess(built.main, { data, databaseUrl });
    await writers.verify(listenerAt(last));
    const { acknowledged, lost, twice, halves } = await writers.audit(listenerAt(last));
    await last.end('SIGTERM');
    rmSync(data, { recursive: true });
    console.log(
      `D1 ${dialect}: ${killRounds} kills, ${acknowledged} acknowledged changes, ${lost} lost, ${twice} done twice, ${halves} half imports; slowest start ${Math.round(slowest)} ms`,
    );
    expect({ lost, twice, halves }).toEqual({ lost: 0, twice: 0, halves: 0 });
    expect(acknowledged).toBeGreaterThanOrEqual(killRounds * (isLong ? 250 : 40));
  });

  it('starts again when it was killed in its first start (D4)', { timeout: patience }, async () => {
    let interrupted = 0;
    for (let round = 0; round < bootRounds; round += 1) {
      const data = newFolder();
      const { databaseUrl } = await newStorage();
      const first = spawnServer(built.main, { data, databaseUrl });
      const ended = new Promise((done) => first.once('exit', done));
      let isReady = false;
      first.stdout?.on('data', () => {
        isReady = true;
      });
      await pause(100 + (round / bootRounds) * 900);
      first.kill('SIGKILL');
      await ended;
      interrupted += isReady ? 0 : 1;
      const second = await startServerProcess(built.main, { data, databaseUrl });
      const { tenants } = value(await second.client.tenants());
      expect(tenants.map(({ id }) => id).sort()).toEqual([...samples.keys()].sort());
      expect((await second.client.createTenant({ saveId: newSaveId(), id: 'mine', name: 'Mine' })).ok).toBe(true);
      await second.end('SIGKILL');
      rmSync(data, { recursive: true });
    }
    console.log(
      `D4 ${dialect}: ${bootRounds} of ${bootRounds} started again, ${interrupted} of them killed before they were ready`,
    );
  });
});

describe('a second server on the same data folder', () => {
  it('is refused at once, told which process has it, and harms nothing (D5)', { timeout: patience }, async () => {
    const data = newFolder();
    const server = await startServerProcess(built.main, { data });
    await newTenant(server.client, 'kept');
    let slowest = 0;
    for (let round = 0; round < secondRounds; round += 1) {
      const started = performance.now();
      const second = await startServerProcess(built.main, { data }).then(
        () => 'it started',
        (error: Error) => error.message,
      );
      slowest = Math.max(slowest, performance.now() - started);
      expect(second).toContain('The server ended with 1');
      expect(second).toContain(`process ${server.process.pid}`);
      expect(second).toContain(data);
      value(await server.client.createDocument('kept', { saveId: newSaveId(), document: queue(`q-${round}`, 'Q') }));
    }
    await server.end('SIGKILL');
    const again = await startServerProcess(built.main, { data });
    expect(value(await again.client.overview('kept')).documents.length).toBe(secondRounds + 1);
    await again.end('SIGTERM');
    rmSync(data, { recursive: true });
    console.log(`D5: ${secondRounds} of ${secondRounds} refused, slowest in ${Math.round(slowest)} ms, 0 lost`);
    expect(slowest).toBeLessThan(2000);
  });
});

describe.skipIf(spawnSync('strace', ['-V']).status !== 0)('with strace', () => {
  it('every acknowledged save was put on the disk first (D3)', { timeout: patience }, async () => {
    const data = newFolder();
    const log = join(data, 'strace.log');
    const under = ['strace', '-f', '-e', 'trace=fsync,fdatasync', '-o', log];
    const server = await startServerProcess(built.main, { data, under });
    await newTenant(server.client, 'synced');
    const before = syncs(log);
    const saves = 50;
    for (let count = 0; count < saves; count += 1) {
      value(await server.client.createDocument('synced', { saveId: newSaveId(), document: queue(`q-${count}`, 'Q') }));
    }
    const perSave = (syncs(log) - before) / saves;
    // strace ends when the server under it does.
    const ended = new Promise((done) => server.process.once('exit', done));
    process.kill(Number(readFileSync(join(data, 'server.pid'), 'utf8')), 'SIGTERM');
    await ended;
    rmSync(data, { recursive: true });
    console.log(`D3: ${perSave.toFixed(2)} fsync per acknowledged save (${saves} saves)`);
    expect(perSave).toBeGreaterThanOrEqual(1);
  });
});

function syncs(log: string): number {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /f(data)?sync\(/.test(line)).length;
}

const canMount = process.getuid?.() === 0 && tryMount();

function tryMount(): boolean {
  const folder = newFolder();
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  if (isMounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  if (!isMounted) console.warn('\n!!! No small file system can be mounted: the full disk (D6) is SKIPPED. !!!\n');
  return isMounted;
}

describe.skipIf(!canMount)('on a full disk', () => {
  it('says 507, loses nothing, starts all the same, and goes on when there is room (D6)', {
    timeout: patience,
  }, async () => {
    const data = newFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', data]);
    const servers: ServerProcess[] = [];
    try {
      const server = await startServerProcess(built.main, { data });
      servers.push(server);
      await newTenant(server.client, 'full');
      const kept: string[] = [];
      let code = '';
      while (code === '') {
        const id = `q-${kept.length}`;
        const document = queue(id, 'Q', { whenBusy: { method: 'release' } });
        const created = await server.client.createDocument('full', { saveId: newSaveId(), document });
        if (created.ok) kept.push(id);
        else code = `${created.problem.status} ${created.problem.code}`;
      }
      expect(code).toBe('507 storage-full');
      expect(value(await server.client.health()).status).toBe('read-only');
      expect(value(await server.client.overview('full')).documents.length).toBe(kept.length + 1);
      await server.end('SIGKILL');
      const again = await startServerProcess(built.main, { data });
      servers.push(again);
      expect(value(await again.client.overview('full')).documents.length).toBe(kept.length + 1);
      const more = () => again.client.createDocument('full', { saveId: newSaveId(), document: queue('more', 'More') });
      const refused = await more();
      execFileSync('mount', ['-o', 'remount,size=16m', data]);
      value(await more());
      expect(value(await again.client.health()).status).toBe('ok');
      console.log(
        `D6: ${kept.length} acknowledged saves before the disk was full, 0 lost; then 507; started while full (a save there: ${refused.ok ? 'done' : refused.problem.code}); went on without restart once there was room`,
      );
    } finally {
      for (const server of servers) await server.end('SIGKILL');
      execFileSync('umount', [data]);
      rmSync(data, { recursive: true });
    }
  });
});

describe('a server that is asked to stop under load', () => {
  it('finishes what has begun, loses nothing, and is back within seconds (L2)', { timeout: patience }, async () => {
    const data = newFolder();
    const writers = startWriters();
    const rounds = isLong ? 20 : 2;
    let slowestStop = 0;
    let slowestStart = 0;
    for (let round = 0; round < rounds; round += 1) {
      const server = await startServerProcess(built.main, { data });
      slowestStart = Math.max(slowestStart, server.startedIn);
      await writers.verify(listenerAt(server));
      const work = writers.work(listenerAt(server));
      await pause(300);
      const asked = performance.now();
      expect(await server.end('SIGTERM')).toBe(0);
      slowestStop = Math.max(slowestStop, performance.now() - asked);
      await work;
    }
    const last = await startServerProcess(built.main, { data });
    await writers.verify(listenerAt(last));
    const { acknowledged, lost, twice, halves } = await writers.audit(listenerAt(last));
    await last.end('SIGTERM');
    rmSync(data, { recursive: true });
    console.log(
      `L2: ${rounds} stops under load, ${acknowledged} acknowledged changes, ${lost} lost, ${twice} twice; stopped in at most ${Math.round(slowestStop)} ms, ready again in at most ${Math.round(slowestStart)} ms`,
    );
    expect({ lost, twice, halves }).toEqual({ lost: 0, twice: 0, halves: 0 });
  });
});
