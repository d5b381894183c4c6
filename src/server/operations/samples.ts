import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleList } from '../../contract/tenants.ts';
import type { Formats } from '../../kernel/documents/document-format.ts';
import { readFolder, type SourceFile } from '../../kernel/documents/read-folder.ts';
import { settingsOf, type Tenant } from '../../kernel/model/tenant.ts';
import { compareText } from '../../lib/compare-text.ts';

export interface Sample {
  /** Name of its folder. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly tenant: Tenant;
}

export type Samples = ReadonlyMap<string, Sample>;

/** Reads the sample tenants, each a folder. One that cannot be read is a mistake in the product, and is thrown. */
export function readSamples(folder: string, formats: Formats): Samples {
  const samples = new Map<string, Sample>();
  if (!existsSync(folder)) return samples;
  const ids = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'tenant.json')));
  for (const id of ids.sort(compareText)) {
    const { tenant, findings } = readFolder(filesIn(join(folder, id), formats), formats);
    if (tenant === undefined) throw new Error(`The sample ${id} cannot be read: ${findings[0]?.message}`);
    const settings = settingsOf(tenant);
    const description = typeof settings?.description === 'string' ? settings.description : '';
    samples.set(id, { id, name: settings?.name ?? id, description, tenant });
  }
  return samples;
}

export function sampleList(samples: Samples): SampleList {
  const list = [...samples.values()].map(({ id, name, description, tenant }) => {
    let documents = 0;
    for (const ofKind of tenant.documents.values()) documents += ofKind.size;
    return { id, name, description, documents };
  });
  return { samples: list };
}

function filesIn(folder: string, formats: Formats): SourceFile[] {
  const rooms = [...formats.values()].map(({ kind }) => (kind.single === true ? '' : kind.folder));
  return rooms.flatMap((room) => {
    const place = join(folder, room);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ path: room === '' ? name : `${room}/${name}`, bytes: readFileSync(join(place, name)) }));
  });
}
