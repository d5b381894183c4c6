import type { Finding } from '../../kernel/model/finding.ts';

/** Findings as check may list them. */
export const listed: readonly Finding[] = [
  {
    code: 'exit-without-target',
    severity: 'error',
    message: 'The exit “2 Balance” of the element “Main menu” leads nowhere. Draw a line from it.',
    params: {},
    document: { kind: 'flow', id: 'main', name: 'Main' },
    element: { id: 'menu', name: 'Main menu' },
    file: 'flows/main.json',
    path: '/elements/1',
    line: 12,
    column: 5,
  },
  {
    code: 'variable-maybe-unset',
    severity: 'warning',
    message: '“FLOW.card” may have no value here. Give it a default.',
    params: {},
    document: { kind: 'flow', id: 'main', name: 'Main' },
    element: { id: 'pay', name: 'Pay' },
    file: 'flows/main.json',
    path: '/elements/0/settings/text',
    line: 8,
    column: 9,
  },
  {
    code: 'tenant/missing',
    severity: 'error',
    message: 'There is no tenant.json: every tenant has exactly one. Add it.',
    params: {},
    file: 'tenant.json',
    path: '',
  },
  {
    code: 'schema/required',
    severity: 'error',
    message: 'The document lacks the field “url”. Add it.',
    params: {},
    document: { kind: 'interface', id: 'a b', name: 'Balance' },
    file: 'all bundles/1.json',
    path: '',
    line: 3,
  },
  {
    code: 'folder/too-many-files',
    severity: 'error',
    message: 'The folder holds too many files.',
    params: {},
    path: '',
  },
];
