import type { Document } from '../model/document.ts';
import type { DocumentKind } from '../model/document-kind.ts';
import type { Finding } from '../model/finding.ts';
import { type DocumentCode, documentFinding } from './document-finding.ts';
import type { MessageParams } from './message.ts';

type Migrated =
  | { readonly document: Document; readonly isMigrated: boolean; readonly findings?: undefined }
  | { readonly findings: readonly Finding[] };

/** Brings the fields of a document of this kind to its current format version, one migration after the other. */
export function migrateDocument(
  fields: Readonly<Record<string, unknown>>,
  kind: DocumentKind,
  about: Pick<Finding, 'document'>,
): Migrated {
  const current = kind.formatVersion;
  const found = Object.hasOwn(fields, 'formatVersion') ? fields.formatVersion : undefined;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return refused('document/no-format-version', { current }, Object.hasOwn(fields, 'formatVersion'));
  }
  if (found > current) return refused('document/newer-format', { found, current });
  const steps = kind.migrations.filter(({ from }) => from >= found && from < current);
  if (steps.length !== current - found) {
    const oldest = Math.min(current, ...kind.migrations.map(({ from }) => from));
    return refused('document/no-migration', { found, oldest });
  }
  try {
    const document = steps.reduce(
      (older, { from, migrate }) => ({ ...migrate(older), formatVersion: from + 1 }),
      fields as Document,
    );
    return { document, isMigrated: steps.length > 0 };
  } catch {
    // Older formats have no schema any more, so a migration may meet anything where it expects a field.
    return refused('document/migration-failed', { found, current });
  }

  function refused(code: DocumentCode, params: MessageParams, hasVersion = true): Migrated {
    return { findings: [documentFinding(code, params, { path: hasVersion ? '/formatVersion' : '', ...about })] };
  }
}
