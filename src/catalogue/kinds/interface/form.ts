import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description'] },
    { title: { en: 'Request', zh: '请求' }, fields: ['method', 'url', 'headers', 'inputs', 'body'] },
    { title: { en: 'Answer', zh: '应答' }, fields: ['outputs'] },
    { title: { en: 'Reliability', zh: '可靠性' }, fields: ['timeout', 'retries'] },
    { title: { en: 'Signature', zh: '签名' }, fields: ['signature'], isAdvanced: true },
  ],
  fields: {
    headers: { widget: 'rows' },
    inputs: { widget: 'rows' },
    outputs: { widget: 'rows' },
    'headers/item/secret': { widget: 'secret-name' },
    'signature/secret': { widget: 'secret-name' },
    description: { widget: 'lines' },
    url: { placeholder: 'https://api.example.com/balance' },
    'outputs/item/path': { placeholder: 'result.balance' },
  },
};
