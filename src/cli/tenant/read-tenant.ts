import { statSync } from 'node:fs';
import type { TenantReading } from '../../kernel/documents/assemble-tenant.ts';
import { documentFinding } from '../../kernel/documents/document-finding.ts';
import type { Formats } from '../../kernel/documents/document-format.ts';
import { readBundle } from '../../kernel/documents/read-bundle.ts';
import { readFolder } from '../../kernel/documents/read-folder.ts';
import { type Release, readRelease } from '../../kernel/documents/release-file.ts';
import { bundleLimits } from '../../kernel/documents/text-limits.ts';
import { Misuse } from '../misuse.ts';
import { finishReplacement } from '../storage/finish-replacement.ts';
import { systemReason } from '../storage/system-reason.ts';
import { printable } from '../terminal/printable.ts';
import { readFiles, readSmallFile } from './read-files.ts';
import { readRecordings } from './read-recordings.ts';

/** A tenant as it was found on disk. */
export interface TenantSource extends TenantReading {
  readonly form: 'folder' | 'bundle' | 'release';
  /** Of a release: the flow that was released. */
  readonly flow?: string;
  /** What was released, with the hashes of its recordings. */
  readonly release?: Release;
  /** As the user gave it. */
  readonly path: string;
  /** What was read, by the `file` of findings. */
  readonly texts: ReadonlyMap<string, Uint8Array | string>;
}

/**
 * Reads a tenant from its folder or its bundle file, or what was released from the file of a release. Whatever the documents are, the problems are findings.
 *
 * @throws Misuse when there is nothing at the path that could be read
 */
export function readTenant(path: string, formats: Formats): TenantSource {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return fromFolder(path, formats);
    if (stat.isFile()) return fromBundle(path, formats);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new Misuse(`${printable(path)} cannot be read: ${reason}. Give the folder of a tenant, or a bundle file.`);
  }
  throw new Misuse(`${printable(path)} is neither a folder nor a file. Give the folder of a tenant, or a bundle file.`);
}

function fromFolder(path: string, formats: Formats): TenantSource {
  finishReplacement(path);
  const { files, findings: unread } = readFiles(path, formats);
  const reading = readFolder(files, formats);
  const known = new Set(unread.map(({ file }) => file));
  const findings = [
    ...unread,
    ...reading.findings.filter(({ code, file }) => code !== 'tenant/missing' || !known.has(file)),
  ];
  const texts = new Map(files.map((file) => [file.path, file.bytes]));
  const tenant = unread.length === 0 ? reading.tenant : undefined;
  const recordings = readRecordings(path);
  return { form: 'folder', path, texts, findings, recordings, ...(tenant === undefined ? {} : { tenant }) };
}

function fromBundle(path: string, formats: Formats): TenantSource {
  const bytes = readSmallFile(path, bundleLimits.bytes);
  if (typeof bytes === 'number') {
    const params = { size: bytes, limit: bundleLimits.bytes };
    const finding = documentFinding('text/too-large', params, { path: '', file: path });
    return { form: 'bundle', path, texts: new Map(), findings: [finding] };
  }
  const texts = new Map([[path, bytes]]);
  if (!isRelease(bytes)) return { form: 'bundle', path, texts, ...readBundle(bytes, { formats, file: path }) };
  const { release, findings } = readRelease(bytes, { formats, file: path });
  const read = release === undefined ? {} : { tenant: release.documents, flow: release.flow, release };
  return { form: 'release', path, texts, findings, ...read };
}

/** What a file wants to be, so that what is wrong with it is said of that. */
function isRelease(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  return /^\s*\{\s*"kind"\s*:\s*"release"/.test(start);
}
