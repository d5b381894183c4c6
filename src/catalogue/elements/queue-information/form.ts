import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['about'] },
    { title: { en: 'Keep', zh: '保存' }, fields: ['position', 'onlineAgents', 'idleAgents', 'estimatedWait'] },
    { title: { en: 'Advanced', zh: '高级' }, fields: ['timeout'], isAdvanced: true },
  ],
};
