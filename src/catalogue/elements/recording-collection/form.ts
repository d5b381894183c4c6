import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = { groups: [{ fields: ['action', 'timeout'] }] };
