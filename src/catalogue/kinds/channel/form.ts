import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'type', 'account'] },
    { title: { en: 'Who answers', zh: '应答方' }, fields: ['serves'] },
  ],
};
