import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFinding } from '../../kernel/documents/document-finding.ts';
import type { Formats } from '../../kernel/documents/document-format.ts';
import type { SourceFile } from '../../kernel/documents/read-folder.ts';
import { documentLimits } from '../../kernel/documents/text-limits.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import { compareText } from '../../lib/compare-text.ts';
import { systemReason } from '../storage/system-reason.ts';
import { folderFinding } from './folder-finding.ts';

const mostFiles = 50_000;
const mostBytes = 500_000_000;
/** A document stands one folder deep; what stands deeper is only looked at to say that it is not read. */
const deepest = 3;

export interface FilesRead {
  readonly files: readonly SourceFile[];
  /** What could not be read, and why. */
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly root: string;
  readonly kindFolders: ReadonlySet<string>;
  readonly files: SourceFile[];
  readonly findings: Finding[];
  bytes: number;
  isFull: boolean;
}

/**
 * The JSON files of a tenant's folder: those at its top, those in the folders of the document kinds, and those directly
 * in other folders. Hidden ones and `node_modules` are left out, symbolic links never followed.
 *
 * @throws the system's error when the folder itself cannot be listed
 */
export function readFiles(root: string, formats: Formats): FilesRead {
  const kindFolders = new Set([...formats.values()].filter(({ kind }) => !kind.single).map(({ kind }) => kind.folder));
  const reading: Reading = { root, kindFolders, files: [], findings: [], bytes: 0, isFull: false };
  readFolderInto(reading, '', 0);
  return reading;
}

function readFolderInto(reading: Reading, folder: string, depth: number): void {
  const entries = readdirSync(join(reading.root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (reading.isFull) return;
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const isDocument = entry.name.endsWith('.json');
    const isKindFolder = depth === 0 && reading.kindFolders.has(entry.name);
    if (entry.isSymbolicLink()) {
      if (isDocument || isKindFolder)
        reading.findings.push(folderFinding('folder/symbolic-link', { found: path }, path));
    } else if (entry.isDirectory()) {
      if (isDocument && isReadable(reading, folder)) notAFile(reading, path);
      else if (mayEnter(reading, entry.name, path, depth)) enter(reading, path, depth + 1);
    } else if (isDocument) {
      if (entry.isFile()) readInto(reading, path);
      else notAFile(reading, path);
    } else if (isKindFolder) {
      reading.findings.push(folderFinding('folder/not-a-folder', { found: path }, path));
    }
  }
}

/** Whether documents are read from this folder. */
function isReadable({ kindFolders }: Reading, folder: string): boolean {
  return folder === '' || kindFolders.has(folder);
}

function mayEnter({ kindFolders }: Reading, name: string, path: string, depth: number): boolean {
  if (name === 'node_modules' || depth >= deepest) return false;
  return depth === 0 || kindFolders.has(path.split('/')[0] ?? '');
}

function enter(reading: Reading, path: string, depth: number): void {
  try {
    readFolderInto(reading, path, depth);
  } catch (error) {
    unreadable(reading, path, error);
  }
}

function readInto(reading: Reading, path: string): void {
  if (reading.files.length >= mostFiles) {
    reading.findings.push(folderFinding('folder/too-many-files', { limit: mostFiles }));
    reading.isFull = true;
    return;
  }
  try {
    const bytes = readSmallFile(join(reading.root, path), documentLimits.bytes);
    if (typeof bytes === 'number') {
      const params = { size: bytes, limit: documentLimits.bytes };
      reading.findings.push(documentFinding('text/too-large', params, { path: '', file: path }));
      return;
    }
    reading.bytes += bytes.length;
    reading.files.push({ path, bytes });
  } catch (error) {
    unreadable(reading, path, error);
  }
  if (reading.bytes <= mostBytes) return;
  reading.findings.push(folderFinding('folder/too-large', { limit: mostBytes }));
  reading.isFull = true;
}

/** The bytes of a file, or its size when it has more than `limit`: then it is not read at all. Never waits for a pipe. */
export function readSmallFile(path: string, limit: number): Uint8Array | number {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(file);
    return size > limit ? size : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function notAFile({ findings }: Reading, path: string): void {
  findings.push(folderFinding('folder/not-a-file', { found: path }, path));
}

function unreadable({ findings }: Reading, path: string, error: unknown): void {
  const reason = systemReason(error);
  if (reason === undefined) throw error;
  findings.push(folderFinding('folder/unreadable', { found: path, reason }, path));
}
