import { basename, resolve } from 'node:path';
import { formats } from '../../../catalogue/formats.ts';
import { readBundle } from '../../../kernel/documents/read-bundle.ts';
import { writeFolder } from '../../../kernel/documents/write-folder.ts';
import { settingsOf, type Tenant, withDocument, withoutDocument } from '../../../kernel/model/tenant.ts';
import { Misuse } from '../../misuse.ts';
import { orMisuse } from '../../storage/or-misuse.ts';
import { refuseTakenPlace } from '../../storage/refuse-taken-place.ts';
import { writeNewFolder } from '../../storage/write-new-folder.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import starter from './starter.json' with { type: 'json' };

/**
 * Makes the folder of a small tenant that works.
 *
 * @throws Misuse when the folder holds anything already, or the name is not allowed
 */
export function makeTenant(folder: string, name: string | undefined, terminal: Terminal): void {
  const label = name ?? basename(resolve(folder));
  refuseTakenPlace(folder, 'Give a new folder; nothing was overwritten.');
  const files = writeFolder(renamed(starterTenant(), label), formats);
  orMisuse(folder, () => writeNewFolder(folder, files));
  const place = printable(folder);
  terminal.write(`Made ${place} with ${files.map(({ path }) => path).join(', ')}.\n`);
  terminal.say(`Try it:\n  callsmith check ${place}\n  callsmith test ${place}\n  callsmith simulate ${place} main\n`);
}

function starterTenant(): Tenant {
  const { tenant, findings } = readBundle(JSON.stringify(starter), { formats });
  if (tenant === undefined) throw new Error(`The starter is broken: ${findings[0]?.message}`);
  return tenant;
}

function renamed(tenant: Tenant, name: string): Tenant {
  const settings = settingsOf(tenant);
  const format = settings && formats.get(settings.kind);
  if (settings === undefined || format === undefined) throw new Error('The starter has no tenant document.');
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64);
  const document = { ...settings, id: /^[a-z0-9]/.test(slug) ? slug : settings.id, name };
  if (!format.validate(document)) {
    throw new Misuse(
      `"${printable(name)}" cannot be a tenant's name: it must have 1 to 256 characters. Give another with --name.`,
    );
  }
  return withDocument(withoutDocument(tenant, settings.kind, settings.id), document);
}
