import { randomUUID } from 'node:crypto';
import { runServer } from '../../../e2e/fixtures/running-server.ts';
import { createClient } from '../../contract/create-client.ts';
import type { Document } from '../../kernel/model/document.ts';
import { hasPostgresql, startPostgresql } from '../../server/harness/throw-away-postgresql.harness.ts';
import { gridFlow } from './canvas-page/grid-flow.ts';

const DESIGNERS = 100;
const SECONDS = 10;
/** As often as somebody who goes on typing is saved (ms). */
const AUTOSAVE_MS = 5000;
/** A flow of this many elements: about 20 kB. */
const ELEMENTS = 60;

/** A hundred designers, each with a flow of their own: how many saves a second, and how long one waits for a save. */
export async function benchSaves(): Promise<readonly string[]> {
  const lines = [
    `saves, ${DESIGNERS} designers, flows of ${ELEMENTS} elements, each save on disk before it is acknowledged`,
  ];
  lines.push(...(await linesFor('SQLite', undefined)));
  if (!hasPostgresql) return [...lines, '  PostgreSQL is not installed here: not measured'];
  const postgresql = await startPostgresql();
  try {
    lines.push(...(await linesFor('PostgreSQL', await postgresql.newDatabase())));
  } finally {
    await postgresql.stop();
  }
  return lines;
}

async function linesFor(name: string, databaseUrl: string | undefined): Promise<string[]> {
  const server = await runServer(databaseUrl);
  try {
    const designers = await Promise.all(Array.from({ length: DESIGNERS }, (_, i) => newDesigner(server.address, i)));
    const greedy = await during(designers, 0);
    const typing = await during(designers, AUTOSAVE_MS);
    return [
      `  ${`${name}: as fast as they can`.padEnd(64)} ${(greedy.length / SECONDS).toFixed(0).padStart(8)} saves/s`,
      `  ${`${name}: everybody typing, saved every ${AUTOSAVE_MS / 1000} s`.padEnd(64)} ${p99(typing).toFixed(0).padStart(8)} ms p99  goal 200 ms  ${p99(typing) < 200 ? 'reached' : 'missed'}`,
    ];
  } finally {
    await server.remove();
  }
}

/** Saves once and gives how long it took (ms). */
type Designer = () => Promise<number>;

async function newDesigner(address: string, number: number): Promise<Designer> {
  const client = createClient(address, fetch);
  const flow = {
    ...gridFlow(ELEMENTS),
    id: `bench-${number}`,
    name: `Bench ${number}`,
    type: 'subflow',
  } as unknown as Document;
  const made = await client.createDocument('bank-line', { saveId: randomUUID(), document: flow });
  if (!made.ok) throw new Error(`The server did not take the flow: ${made.problem.detail}`);
  let { revision } = made.value;
  let saves = 0;
  return async () => {
    saves += 1;
    const document = { ...flow, description: `Saved ${saves} times` };
    const start = performance.now();
    const saved = await client.saveDocument('bank-line', flow, {
      saveId: randomUUID(),
      baseRevision: revision,
      document,
    });
    if (!saved.ok) throw new Error(`A save was refused: ${saved.problem.detail}`);
    revision = saved.value.revision;
    return performance.now() - start;
  };
}

async function during(designers: readonly Designer[], pause: number): Promise<number[]> {
  const end = performance.now() + SECONDS * 1000;
  const times: number[] = [];
  const work = async (save: Designer, i: number): Promise<void> => {
    if (pause > 0) await resting((i / DESIGNERS) * pause);
    while (performance.now() < end) {
      const took = await save();
      times.push(took);
      if (pause > took) await resting(pause - took);
    }
  };
  await Promise.all(designers.map(work));
  return times;
}

function resting(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}

function p99(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
}
