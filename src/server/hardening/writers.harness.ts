import { customerFields, release } from '../harness/small-table.harness.ts';
import { value } from '../harness/small-tenant.harness.ts';
import { documentWriter } from './document-writer.harness.ts';
import { importWriter } from './import-writer.harness.ts';
import { rowWriter } from './row-writer.harness.ts';
import type { Audit, Listener, Send, Writer } from './writer.harness.ts';

/** Clients that write until the server is gone, and remember what was acknowledged. */
export interface Writers {
  /** Writes on one server until it does not answer any more, or until it is told to stop. */
  work(server: Listener): Promise<void>;
  /** Lets everybody finish what they are doing, and no more. */
  stop(): void;
  /** How often which problem was told. */
  readonly refusals: ReadonlyMap<string, number>;
  /** Resolves when so many more answers have come. */
  acknowledged(more: number): Promise<void>;
  /** Makes the tenants, and repeats what was cut off until everything has been acknowledged. */
  verify(server: Listener): Promise<void>;
  /** Compares the whole history with the ledger. */
  audit(server: Listener): Promise<Audit>;
}

interface Progress {
  answers: number;
  readonly refusals: Map<string, number>;
  isStopped: boolean;
}

interface Place {
  readonly writer: Writer;
  /** What was sent and not answered. */
  pending: Send | undefined;
}

const tenants = ['ledger-a', 'ledger-b', 'ledger-c'];
const perTenant = 4;
const [imports, rows] = ['ledger-imports', 'ledger-rows'];
/** What a client is told when it should try the very same again. */
const retryable = new Set(['offline', 'storage-unavailable', 'shutting-down']);
const pauseMs = 20;

export function startWriters(): Writers {
  const writers = tenants.flatMap((tenant) =>
    Array.from({ length: perTenant }, (_unused, index) => documentWriter(tenant, `saved-${index}`)),
  );
  const places: Place[] = [...writers, importWriter(imports), rowWriter(rows, 'a'), rowWriter(rows, 'b')].map(
    (writer) => ({
      writer,
      pending: undefined,
    }),
  );
  const progress: Progress = { answers: 0, refusals: new Map(), isStopped: false };
  return {
    refusals: progress.refusals,
    async work(server) {
      progress.isStopped = false;
      await Promise.all(places.map((place) => writeOn(server, place, progress)));
    },
    stop() {
      progress.isStopped = true;
    },
    async acknowledged(more) {
      const until = progress.answers + more;
      while (progress.answers < until) await new Promise((wake) => setTimeout(wake, 5));
    },
    async verify(server) {
      const { client, tables } = server;
      for (const id of [...tenants, imports, rows])
        value(await client.createTenant({ saveId: `make-the-${id}`, id, name: id }));
      if (!(await tables.table(rows, 'customers')).ok) await release(client, tables, rows, customerFields);
      for (const place of places) {
        if (place.pending === undefined) continue;
        place.writer.acknowledge(value(await place.pending(server)));
        place.pending = undefined;
      }
    },
    async audit(server) {
      const audits: Audit[] = [];
      for (const { writer } of places) audits.push(await writer.audit(server));
      const sum = (field: keyof Audit): number => audits.reduce((total, audit) => total + audit[field], 0);
      return { acknowledged: sum('acknowledged'), lost: sum('lost'), twice: sum('twice'), halves: sum('halves') };
    },
  };
}

/** Goes on until the server is gone for good: a storage that fails for a while is asked again, for the same. */
async function writeOn(server: Listener, place: Place, progress: Progress): Promise<void> {
  for (;;) {
    if (progress.isStopped && place.pending === undefined) return;
    const send = place.pending ?? place.writer.next();
    place.pending = send;
    const result = await send(server);
    if (result.ok) {
      place.pending = undefined;
      place.writer.acknowledge(result.value);
      progress.answers += 1;
      continue;
    }
    const { code, detail } = result.problem;
    progress.refusals.set(code, (progress.refusals.get(code) ?? 0) + 1);
    if (!retryable.has(code)) throw new Error(`${code}: ${detail}`);
    if (code === 'offline') return;
    await new Promise((wake) => setTimeout(wake, pauseMs));
  }
}
