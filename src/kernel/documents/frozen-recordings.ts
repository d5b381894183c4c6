import type { Finding } from '../model/finding.ts';
import { documentFinding } from './document-finding.ts';

/** A recording that a release's prompts play: its sound is known again by its hash. */
export interface FrozenRecording {
  readonly name: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** As a list in canonical form, to stand one level deep. They come by name. */
export function listFrozenRecordings(recordings: readonly FrozenRecording[]): string {
  const rows = recordings.map(
    ({ name, sha256 }) => `    { "name": ${JSON.stringify(name)}, "sha256": ${JSON.stringify(sha256)} }`,
  );
  return `[\n${rows.join(',\n')}\n  ]`;
}

/** What is wrong with the recordings of a release; absent ones are fine. */
export function frozenRecordingProblems(value: unknown, file: { readonly file?: string }): readonly Finding[] {
  const isFine = value === undefined || (Array.isArray(value) && value.length > 0 && isOrdered(value));
  return isFine ? [] : [documentFinding('release/recordings', {}, { path: '/recordings', ...file })];
}

function isOrdered(list: readonly unknown[]): boolean {
  return list.every((one, index) => {
    if (typeof one !== 'object' || one === null || Object.keys(one).length !== 2) return false;
    const { name, sha256 } = one as Partial<Record<keyof FrozenRecording, unknown>>;
    const before = index === 0 ? '' : (list[index - 1] as FrozenRecording).name;
    return typeof name === 'string' && /^[A-Za-z0-9_.-]{1,128}\.wav$/.test(name) && before < name && isHash(sha256);
  });
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
