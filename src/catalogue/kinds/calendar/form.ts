import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'timeZone'] },
    { title: { en: 'Opening hours', zh: '服务时间' }, fields: ['week', 'dates', 'nonService'] },
  ],
  fields: {
    timeZone: { widget: 'time-zone' },
  },
};
