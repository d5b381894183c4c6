import { formats } from '../../catalogue/formats.ts';
import type { ImportResult } from '../../contract/tenants.ts';
import { writeDocument } from '../../kernel/documents/write-document.ts';
import type { Document } from '../../kernel/model/document.ts';
import { newSaveId, queue, value } from '../harness/small-tenant.harness.ts';
import type { Writer } from './writer.harness.ts';

const tripletSize = 3;

/** Imports three documents, always together and with the same name, into a tenant in which nobody else writes. */
export function importWriter(tenant: string): Writer {
  let [count, acknowledged, change] = [0, 0, 1];
  return {
    next() {
      count += 1;
      const files = tripletOf(count).map((document) => ({
        path: `skill-queues/${document.id}.json`,
        text: writeDocument(document, formats.get('skill-queue')?.schema ?? {}),
      }));
      const body = { saveId: newSaveId(), dryRun: false, baseChange: change, mode: 'merge', files } as const;
      return ({ client }) => client.importFiles(tenant, body);
    },
    acknowledge(answer) {
      const { applied, change: reached } = answer as ImportResult;
      change = reached;
      acknowledged += applied ? 1 : 0;
    },
    async audit({ client }) {
      if (acknowledged === 0) return { acknowledged, lost: 0, twice: 0, halves: 0 };
      const triplet = await Promise.all(tripletOf(0).map((document) => client.document(tenant, document)));
      const stored = triplet.map((one) => value(one));
      const halves = new Set(stored.map(({ name }) => name)).size - 1;
      // Each import makes one revision of each document and one change of the tenant.
      const made = Math.min(...stored.map(({ revision }) => revision));
      const lost = Math.max(0, acknowledged - made) + (stored[0]?.name === `T${count}` ? 0 : 1);
      return { acknowledged, lost, twice: Math.max(0, made - acknowledged), halves };
    },
  };
}

function tripletOf(count: number): readonly Document[] {
  return Array.from({ length: tripletSize }, (_unused, index) => queue(`triplet-${index}`, `T${count}`));
}
