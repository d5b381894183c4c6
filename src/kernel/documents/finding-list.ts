import type { Finding } from '../model/finding.ts';
import { documentFinding } from './document-finding.ts';

/** More findings than these are counted, not listed: one hostile file must not make a million of them. */
export const listedFindings = 500;

/** Collects findings up to the limit; `all` ends with how many more there were. */
export interface FindingList {
  /** The finding is made only when it will be listed: making a million of them is what a hostile file wants. */
  readonly add: (make: () => Finding) => void;
  /** A finding that nobody would read. */
  readonly count: () => void;
  readonly all: () => Finding[];
}

export function findingList(file: { readonly file?: string } = {}): FindingList {
  const listed: Finding[] = [];
  let unlisted = 0;
  return {
    add: (make) => {
      if (listed.length < listedFindings) listed.push(make());
      else unlisted += 1;
    },
    count: () => {
      unlisted += 1;
    },
    all: () => {
      if (unlisted === 0) return listed;
      return [...listed, documentFinding('document/more-problems', { count: unlisted }, { path: '', ...file })];
    },
  };
}
