import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, preferredLanguage, rememberLanguage } from './language.ts';

type Texts = Readonly<Record<string, unknown>>;

/** One file per area and language, `texts/<area>.<language>.json`; the area is the first part of every key. */
const loaders = import.meta.glob<{ readonly default: Texts }>('./texts/*.json');

/** Areas of screens that open on their own: their texts come with them, by `moreTexts`. */
const later = new Set(['workbench', 'records', 'agents', 'prompts', 'pops', 'sandbox', 'dialogs', 'ccbar']);

/** Loads the texts of an area that comes later, in the language that is shown; from then on it is there in each. */
export async function moreTexts(area: string): Promise<void> {
  later.delete(area);
  const language: Language = i18next.language === 'zh' ? 'zh' : 'en';
  i18next.addResourceBundle(language, 'translation', await textsOf(language));
}

/** Loads the texts of the preferred language; call it before anything is drawn. */
export async function startTexts(): Promise<void> {
  const language = preferredLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await textsOf(language) } },
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** Shows the product in another language, now and next time. */
export async function switchLanguage(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await textsOf(language));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  rememberLanguage(language);
}

async function textsOf(language: Language): Promise<Texts> {
  const wanted = Object.entries(loaders).filter(
    ([path]) => path.endsWith(`.${language}.json`) && !later.has(areaOf(path)),
  );
  const loaded = await Promise.all(wanted.map(async ([path, load]) => [areaOf(path), (await load()).default] as const));
  return Object.fromEntries(loaded);
}

function areaOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).split('.')[0] ?? '';
}
