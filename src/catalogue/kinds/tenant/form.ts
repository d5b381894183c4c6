import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description'] },
    { title: { en: 'Place and language', zh: '地区与语言' }, fields: ['timeZone', 'languages'] },
    { title: { en: 'Trusted hosts', zh: '信任主机' }, fields: ['trustlist'] },
    { title: { en: 'Global variables', zh: '全局变量' }, fields: ['globals'] },
    { title: { en: 'Identity', zh: '标识' }, fields: ['vdnId', 'tenantSpaceId'] },
    { title: { en: 'Resources', zh: '资源' }, fields: ['resources'], isAdvanced: true },
    { title: { en: 'System parameters', zh: '系统参数' }, fields: ['systemParameters'], isAdvanced: true },
  ],
  fields: {
    languages: { widget: 'languages' },
    timeZone: { widget: 'time-zone' },
    trustlist: { widget: 'strings', placeholder: 'api.example.com' },
    globals: { widget: 'rows' },
    description: { widget: 'lines' },
  },
};
