import type { Finding } from '../model/finding.ts';
import { documentFinding } from './document-finding.ts';

/** More findings than these are counted, not listed: one hostile file must not make a million of them. */
export const listedFindings = 1_000;

/** Collects findings up to the limit; `all` ends with how many more there were. */
export interface FindingList {
  readonly add: (finding: Finding) => void;
  readonly all: () => Finding[];
}

export function findingList(file: { readonly file?: string } = {}): FindingList {
  const listed: Finding[] = [];
  let unlisted = 0;
  return {
    add: (finding) => {
      if (listed.length < listedFindings) listed.push(finding);
      else unlisted += 1;
    },
    all: () => {
      if (unlisted === 0) return listed;
      return [...listed, documentFinding('document/more-problems', { count: unlisted }, { path: '', ...file })];
    },
  };
}
