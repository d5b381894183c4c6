import { readdirSync, readFileSync } from 'node:fs';
import { formats } from '../../../catalogue/formats.ts';
import { readFolder } from '../../../kernel/documents/read-folder.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';

const NAMES = [
  'bank-line',
  'card-verification',
  'chat-assistant',
  'clinic-line',
  'outbound-survey',
  'utility-line',
  'voice-navigator',
] as const;

/** Sample tenants as they stand in the repository, by name. */
export const sampleTenants: ReadonlyMap<string, Tenant> = new Map(NAMES.map((name) => [name, read(name)]));

function read(name: string): Tenant {
  const folder = `samples/${name}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.json') && !path.startsWith('service'),
  );
  const sources = files.map((path) => ({
    path: path.replaceAll('\\', '/'),
    bytes: readFileSync(`${folder}/${path}`),
  }));
  const { tenant, findings } = readFolder(sources, formats);
  if (tenant === undefined) throw new Error(`${name}: ${findings[0]?.message}`);
  return tenant;
}
