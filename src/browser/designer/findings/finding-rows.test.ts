import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../kernel/model/finding.ts';
import { countsByElement } from './finding-counts.ts';
import { filterFindings, findingRows } from './finding-rows.ts';

function finding(document: string, element: string | null, severity: Finding['severity'], message: string): Finding {
  return {
    code: 'some-rule',
    severity,
    message,
    params: {},
    document: { kind: 'flow', id: document, name: document.toUpperCase() },
    path: '',
    ...(element === null ? {} : { element: { id: element, name: element } }),
  };
}

const all = [
  finding('a', 'play', 'warning', 'says too much'),
  finding('b', 'menu', 'warning', 'has no key'),
  finding('b', 'menu', 'error', 'leads nowhere'),
  finding('b', null, 'error', 'has no start'),
];
const textOf = ({ message }: Finding) => message;
const everything = { search: '', severity: 'all', only: null } as const;

/** Groups by their key, findings by their text. */
function shown(
  findings: readonly Finding[],
  grouping: 'document' | 'element' | 'severity',
  closed = new Set<string>(),
) {
  return findingRows(findings, grouping, closed, textOf).map((row) =>
    row.is === 'group' ? `${row.key} ${row.count}` : row.text,
  );
}

describe('the list of findings', () => {
  it('stands by document, those with errors first, errors before warnings', () => {
    expect(shown(all, 'document')).toEqual([
      'flow/b 3',
      'leads nowhere',
      'has no start',
      'has no key',
      'flow/a 1',
      'says too much',
    ]);
  });

  it('stands by element or by severity', () => {
    expect(shown(all, 'element').filter((row) => row.startsWith('flow'))).toEqual([
      'flow/b#menu 2',
      'flow/b# 1',
      'flow/a#play 1',
    ]);
    expect(shown(all, 'severity').filter((row) => /\d$/.test(row))).toEqual(['error 2', 'warning 2']);
  });

  it('hides what is in a closed group', () => {
    expect(shown(all, 'document', new Set(['flow/b']))).toEqual(['flow/b 3', 'flow/a 1', 'says too much']);
  });

  it('can be searched by words of the message and by names, and filtered', () => {
    const texts = (filter: Partial<Parameters<typeof filterFindings>[1]>) =>
      filterFindings(all, { ...everything, ...filter }, textOf).map(textOf);
    expect(texts({ search: 'MENU no' })).toEqual(['has no key', 'leads nowhere']);
    expect(texts({ severity: 'error' })).toEqual(['leads nowhere', 'has no start']);
    expect(texts({ only: { kind: 'flow', id: 'a' } })).toEqual(['says too much']);
  });

  it('is counted by element', () => {
    expect(countsByElement(all).get('menu')).toEqual({ errors: 1, warnings: 1 });
    expect([...countsByElement(all).keys()]).toEqual(['play', 'menu']);
  });
});
