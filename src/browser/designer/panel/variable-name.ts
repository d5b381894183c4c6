import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Ran } from '../../store/document-store.ts';

/** Why a variable cannot have this name, in plain words; null when its schema has nothing against it. */
export function refuseName(name: string, { definitions }: Catalogue): Extract<Ran, { ok: false }> | null {
  const pattern = definitions.variable?.properties?.name?.pattern;
  if (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(name)) return null;
  return {
    ok: false,
    reason: {
      en: 'Names have letters, digits and _ only, at most 64, and start with a letter or one _.',
      zh: '名称只能包含字母、数字和 _，最多 64 个字符，并以字母或一个 _ 开头。',
    },
  };
}
