import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../../kernel/model/text.ts';
import type { Language } from './language.ts';

export interface Texts {
  readonly t: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  readonly say: (text: Text) => string;
  readonly language: Language;
}

/** What components say: `t('area.key', params)` for the product's own texts, `say(text)` for those of documents and types. */
export function useText(): Texts {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'zh' ? 'zh' : 'en';
  return useMemo(
    () => ({ t: (key, params) => t(key, params ?? {}), say: (text) => text[language], language }),
    [t, language],
  );
}
