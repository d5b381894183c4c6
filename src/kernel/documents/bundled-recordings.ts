import { compareText } from '../../lib/compare-text.ts';
import type { Finding } from '../model/finding.ts';
import { documentFinding } from './document-finding.ts';

/** A recording of prompts in a bundle. What it sounds like is nobody's business here. */
export interface BundledRecording {
  /** As prompts name it. */
  readonly name: string;
  readonly base64: string;
}

/** Where recordings stand in a tenant's folder. */
export const recordingFolder = 'recordings';

/** Base64 of all recordings of a bundle, in characters: with them it can still be read and sent. */
export const mostRecordedText = 30_000_000;

const NAME = /^[A-Za-z0-9_.-]{1,128}\.wav$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The name of the recording that stands in this file of a tenant's folder; undefined: none does. */
export function recordingOfPath(path: string): string | undefined {
  const [folder, name = '', ...deeper] = path.split('/');
  return folder === recordingFolder && deeper.length === 0 && NAME.test(name) ? name : undefined;
}

/** Recordings as a list in canonical form, by name, to stand one level deep. */
export function listBundledRecordings(recordings: readonly BundledRecording[]): string {
  const rows = [...recordings]
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, base64 }) => `    { "name": ${JSON.stringify(name)}, "base64": ${JSON.stringify(base64)} }`);
  return `[\n${rows.join(',\n')}\n  ]`;
}

/** The recordings of a bundle, or findings that say which is none. */
export function readBundledRecordings(
  value: unknown,
  file: { readonly file?: string },
): { readonly recordings: readonly BundledRecording[]; readonly findings: readonly Finding[] } {
  if (value === undefined) return { recordings: [], findings: [] };
  if (!Array.isArray(value)) {
    return { recordings: [], findings: [documentFinding('bundle/recording', {}, { path: '/recordings', ...file })] };
  }
  const names = new Set<string>();
  const findings: Finding[] = [];
  value.forEach((one: unknown, index) => {
    if (isRecording(one) && !names.has(one.name)) names.add(one.name);
    else findings.push(documentFinding('bundle/recording', {}, { path: `/recordings/${index}`, ...file }));
  });
  return { recordings: findings.length > 0 ? [] : (value as readonly BundledRecording[]), findings };
}

function isRecording(value: unknown): value is BundledRecording {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { name, base64 } = value as Partial<Record<keyof BundledRecording, unknown>>;
  if (typeof name !== 'string' || typeof base64 !== 'string' || !NAME.test(name)) return false;
  return base64.length % 4 === 0 && BASE64.test(base64);
}
