import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type BuiltServer,
  buildServer,
  type ServerProcess,
  startServerProcess,
} from '../harness/server-process.harness.ts';
import { newSaveId, newTenant, put } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';
import { largeFlow } from './large-flow.harness.ts';

const isLong = process.env.HARDEN !== undefined;
const designers = isLong ? 200 : 20;
/** Minutes of the long form: `HARDEN_MINUTES=5`. */
const minutes = isLong ? Number(process.env.HARDEN_MINUTES ?? 30) : 0.05;
const everyMs = isLong ? 10_000 : 1000;
const lookupsPerSecond = 50;

let built: BuiltServer;
beforeAll(() => {
  built = buildServer();
}, 120_000);
afterAll(() => built.remove());

describeStorages('a team of designers', (newStorage, dialect) => {
  it('saves and looks up without waiting, and the server does not grow (L1)', {
    timeout: minutes * 60_000 + 120_000,
  }, async () => {
    const data = mkdtempSync(join(tmpdir(), 'callsmith-team-'));
    const server = await startServerProcess(built.main, { data, ...(await newStorage()) });
    const { client } = server;
    await newTenant(client, 'team');
    const flow = largeFlow('work', 260);
    const revisions = new Map<string, number>();
    for (let index = 0; index < designers; index += 1) {
      const id = `work-${index}`;
      revisions.set(id, await put(client, 'team', { ...flow, id }));
    }
    const ids = [...revisions.keys()];
    const [saves, lookups, memory]: [number[], number[], number[]] = [[], [], []];
    const errors: string[] = [];
    const until = performance.now() + minutes * 60_000;
    const timed = async (
      times: number[],
      ask: () => Promise<{ readonly ok: boolean; readonly problem?: unknown }>,
    ): Promise<number> => {
      const started = performance.now();
      const answer = await ask();
      if (!answer.ok) errors.push(JSON.stringify(answer.problem));
      const took = performance.now() - started;
      times.push(took);
      return took;
    };
    const designer = async (id: string, index: number): Promise<void> => {
      await pause((index / designers) * everyMs);
      for (let count = 0; performance.now() < until; count += 1) {
        const document = { ...flow, id, name: `Work ${count}` };
        const body = { saveId: newSaveId(), baseRevision: revisions.get(id) ?? 0, document };
        const took = await timed(saves, async () => {
          const saved = await client.saveDocument('team', document, body);
          if (saved.ok) revisions.set(id, saved.value.revision);
          return saved;
        });
        await pause(Math.max(0, everyMs - took));
      }
    };
    const looking = async (): Promise<void> => {
      const open = new Set<Promise<unknown>>();
      for (let count = 0; performance.now() < until; count += 1) {
        const id = ids[count % ids.length] ?? '';
        const asked: Promise<unknown> = timed(lookups, () => client.document('team', { kind: 'flow', id })).finally(
          () => open.delete(asked),
        );
        open.add(asked);
        await pause(1000 / lookupsPerSecond);
      }
      await Promise.all(open);
    };
    const weighing = async (): Promise<void> => {
      for (; performance.now() < until; await pause(Math.min(5000, minutes * 6000))) memory.push(megabytes(server));
    };
    await Promise.all([...ids.map(designer), looking(), weighing()]);
    await server.end('SIGTERM');
    rmSync(data, { recursive: true });
    const size = Math.round(JSON.stringify(flow).length / 1000);
    const growth = growthOf(memory);
    console.log(
      `L1 ${dialect}: ${designers} designers for ${minutes * 60} s, ${saves.length} saves of ${size} kB: p50 ${part(saves, 0.5)} ms, p99 ${part(saves, 0.99)} ms; ${lookups.length} lookups: p50 ${part(lookups, 0.5)} ms, p99 ${part(lookups, 0.99)} ms; ${errors.length} errors; memory ${memory.at(-1)} MB, ${(growth * 100).toFixed(1)} % more in the last two thirds; load of the machine ${loadavg()[0]?.toFixed(1)}`,
    );
    expect(errors).toEqual([]);
    if (!isLong) return;
    expect(Number(part(saves, 0.99))).toBeLessThan(200);
    expect(Number(part(lookups, 0.99))).toBeLessThan(50);
    if (minutes >= 30) expect(growth).toBeLessThan(0.05);
  });
});

/** Resident memory of the server. */
function megabytes({ process: { pid } }: ServerProcess): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes) / 1000);
  } catch {
    // Only Linux tells it in this way.
    return 0;
  }
}

/** How much more the last tenth of the time needs than the tenth before the last two thirds; garbage comes and goes. */
function growthOf(samples: readonly number[]): number {
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  const third = Math.floor(samples.length / 3);
  const [early, late] = [samples.slice(third, third + tenth), samples.slice(-tenth)].map(
    (some) => some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length),
  );
  return early === undefined || late === undefined || early === 0 ? 0 : late / early - 1;
}

function part(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
