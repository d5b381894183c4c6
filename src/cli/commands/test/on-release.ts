import { catalogue } from '../../../catalogue/catalogue.ts';
import { markedIn } from '../../../kernel/inspection/document-marked.ts';
import { documentOf, documentsOf, type Tenant, tenantOf } from '../../../kernel/model/tenant.ts';
import { Misuse } from '../../misuse.ts';
import { readSoundTenant } from '../../tenant/read-sound-tenant.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** What stands in no release: nothing of a call refers to it. */
const TESTS = ['scenario', 'recognition-test'];

/**
 * What was released, with the tests of the tenant that can be played on it. Undefined, and said why: the release has
 * errors.
 */
export function onRelease(tenant: Tenant, path: string, terminal: Terminal): Tenant | undefined {
  const sound = readSoundTenant(path, terminal, 'No scenario was played. Correct the errors first.');
  if (sound === undefined) return undefined;
  if (sound.source.form !== 'release') {
    throw new Misuse(
      `${printable(path)} is no release. Give a file that was released, or that callsmith release wrote.`,
    );
  }
  const frozen = [...sound.tenant.documents.values()].flatMap((ofKind) => [...ofKind.values()]);
  const tests = TESTS.flatMap((kind) => documentsOf(tenant, kind)).filter((test) =>
    markedIn(test, catalogue).references.every(
      ({ kind, id }) => !catalogue.kinds.has(kind) || documentOf(sound.tenant, kind, id) !== undefined,
    ),
  );
  return tenantOf([...frozen, ...tests]);
}
