import type { Client } from '../../contract/create-client.ts';
import type { Deletion, Saved } from '../../contract/documents.ts';
import { newSaveId, queue, value } from '../harness/small-tenant.harness.ts';
import type { Send, Writer } from './writer.harness.ts';

const kind = 'skill-queue';
const deleted = '(deleted)';

/**
 * Leads one document through everything that can be done to it: created, saved, deleted, restored, made again. Nobody
 * else writes it, so its history must be exactly the acknowledged one.
 */
export function documentWriter(tenant: string, id: string): Writer {
  /** By revision: the name that was written, or that it was deleted. */
  const acks = new Map<number, string>();
  const ref = { kind, id };
  let [revision, count] = [0, 0];
  const next = (): Send => {
    count += 1;
    const saveId = newSaveId();
    const baseRevision = revision;
    const document = queue(id, `N${count}`);
    const isGone = acks.get(revision) === deleted;
    if (revision === 0 || (isGone && count % 2 === 0)) {
      return ({ client }) => client.createDocument(tenant, { saveId, document });
    }
    if (isGone || count % 10 === 0) {
      const earlier = latestWith(acks, (name) => name !== deleted);
      return ({ client }) => client.restoreRevision(tenant, ref, isGone ? earlier : 1, { saveId, baseRevision });
    }
    if (count % 7 === 0) return ({ client }) => client.deleteDocument(tenant, ref, { saveId, baseRevision });
    return ({ client }) => client.saveDocument(tenant, document, { saveId, baseRevision, document });
  };
  return {
    next,
    acknowledge(answer) {
      const saved = answer as Saved | Deletion;
      revision = saved.revision;
      acks.set(revision, 'name' in saved ? saved.name : deleted);
    },
    async audit({ client }) {
      const stored = await namesByRevision(client, tenant, id);
      const lost = [...acks].filter(([number, name]) => stored.get(number) !== name).length;
      const twice = [...stored.keys()].filter((number) => !acks.has(number)).length;
      return { acknowledged: acks.size, lost, twice, halves: 0 };
    },
  };
}

function latestWith(acks: ReadonlyMap<number, string>, isWanted: (name: string) => boolean): number {
  return [...acks].findLast(([, name]) => isWanted(name))?.[0] ?? 1;
}

async function namesByRevision(client: Client, tenant: string, id: string): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  let before: number | undefined;
  for (;;) {
    const options = { limit: 200, ...(before === undefined ? {} : { before }) };
    const { revisions, more } = value(await client.revisions(tenant, { kind, id }, options));
    for (const { revision, name, reason } of revisions) names.set(revision, reason === 'deleted' ? deleted : name);
    before = revisions.at(-1)?.revision;
    if (!more) return names;
  }
}
