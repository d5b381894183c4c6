import { formats } from '../../catalogue/formats.ts';
import type { Result } from '../../contract/client-result.ts';
import type { Client } from '../../contract/create-client.ts';
import type { Saved } from '../../contract/documents.ts';
import type { ImportResult } from '../../contract/tenants.ts';
import { writeDocument } from '../../kernel/documents/write-document.ts';
import type { Document } from '../../kernel/model/document.ts';
import { newSaveId, queue, value } from '../harness/small-tenant.harness.ts';

/** Clients that write until the server is gone, and remember what was acknowledged. */
export interface Writers {
  /** Writes on one server until it does not answer any more. */
  work(client: Client): Promise<void>;
  /** Repeats what was cut off, and checks the last acknowledged state of everything. */
  verify(client: Client): Promise<void>;
  /** Compares the whole history with the ledger. */
  audit(client: Client): Promise<Audit>;
}

export interface Audit {
  readonly acknowledged: number;
  readonly lost: number;
  readonly twice: number;
  readonly halves: number;
}

type Send = (client: Client) => Promise<Result<unknown>>;

/** One writer: does one thing after the other; `pending` is what was sent and not answered. */
interface Writer {
  next(): Send;
  acknowledge(answer: unknown): void;
  pending: Send | undefined;
}

const tenant = 'ledger';
const savers = 6;
const tripletSize = 3;

export function startWriters(): Writers {
  const ledger = new Map<string, Map<number, string>>();
  const imports = { count: 0 };
  const writers: Writer[] = [
    ...Array.from({ length: savers }, (_unused, index) => saver(`saver-${index}`, ledger)),
    importer(imports),
  ];
  return {
    async work(client) {
      await Promise.all(writers.map((writer) => writeOn(client, writer)));
    },
    async verify(client) {
      const made = await client.createTenant({ saveId: 'make-the-ledger', id: tenant, name: 'Ledger' });
      if (!made.ok) throw new Error(made.problem.detail);
      for (const writer of writers) await repeat(client, writer);
    },
    async audit(client) {
      let [acknowledged, lost, twice, halves] = [imports.count, 0, 0, 0];
      for (const [id, acks] of ledger) {
        const names = await namesByRevision(client, id);
        acknowledged += acks.size;
        for (const [revision, name] of acks) lost += names.get(revision) === name ? 0 : 1;
        // Each save writes another name: one that stands in two revisions was done twice.
        twice += names.size - new Set(names.values()).size;
      }
      const triplet = await Promise.all(tripletOf(0).map((document) => client.document(tenant, document)));
      if (imports.count > 0) halves = new Set(triplet.map((stored) => value(stored).name)).size - 1;
      return { acknowledged, lost, twice, halves };
    },
  };
}

async function writeOn(client: Client, writer: Writer): Promise<void> {
  for (;;) {
    const send = writer.pending ?? writer.next();
    writer.pending = send;
    const result = await send(client);
    if (!result.ok) {
      if (result.problem.code === 'offline') return;
      throw new Error(`${result.problem.code}: ${result.problem.detail}`);
    }
    writer.pending = undefined;
    writer.acknowledge(result.value);
  }
}

async function repeat(client: Client, writer: Writer): Promise<void> {
  if (writer.pending === undefined) return;
  writer.acknowledge(value(await writer.pending(client)));
  writer.pending = undefined;
}

function saver(id: string, ledger: Map<string, Map<number, string>>): Writer {
  const acks = new Map<number, string>();
  ledger.set(id, acks);
  let [revision, count] = [0, 0];
  return {
    pending: undefined,
    next() {
      count += 1;
      const document = queue(id, `N${count}`);
      const saveId = newSaveId();
      const baseRevision = revision;
      if (revision === 0) return (client) => client.createDocument(tenant, { saveId, document });
      return (client) => client.saveDocument(tenant, document, { saveId, baseRevision, document });
    },
    acknowledge(answer) {
      const saved = answer as Saved;
      revision = saved.revision;
      acks.set(saved.revision, saved.name);
    },
  };
}

/** Three documents that are always imported together with the same name; the others write meanwhile, so it retries. */
function importer(imports: { count: number }): Writer {
  let count = 0;
  return {
    pending: undefined,
    next() {
      count += 1;
      const files = tripletOf(count).map((document) => ({
        path: `skill-queues/${document.id}.json`,
        text: writeDocument(document, formats.get('skill-queue')?.schema ?? {}),
      }));
      const saveId = newSaveId();
      return async (client) => {
        for (;;) {
          const overview = await client.overview(tenant);
          if (!overview.ok) return overview;
          const baseChange = overview.value.tenant.change;
          const body = { saveId, dryRun: false, baseChange, mode: 'merge', files } as const;
          const result = await client.importFiles(tenant, body);
          if (result.ok || result.problem.code !== 'stale-tenant') return result;
        }
      };
    },
    acknowledge(answer) {
      if ((answer as ImportResult).applied) imports.count += 1;
    },
  };
}

function tripletOf(count: number): readonly Document[] {
  return Array.from({ length: tripletSize }, (_unused, index) => queue(`triplet-${index}`, `T${count}`));
}

async function namesByRevision(client: Client, id: string): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  let before: number | undefined;
  for (;;) {
    const options = { limit: 200, ...(before === undefined ? {} : { before }) };
    const { revisions, more } = value(await client.revisions(tenant, { kind: 'skill-queue', id }, options));
    for (const { revision, name } of revisions) names.set(revision, name);
    before = revisions.at(-1)?.revision;
    if (!more) return names;
  }
}
