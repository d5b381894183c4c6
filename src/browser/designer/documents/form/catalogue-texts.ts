import type { FormHints } from '../../../../catalogue/form-hints.ts';
import type { Language } from '../../../ui/i18n/language.ts';
import headerTexts from './header-texts.zh.json' with { type: 'json' };

/** A text of a schema, or a choice of one, in the language of the user. */
export type Translate = (text: string) => string;

type Table = Readonly<Record<string, string>>;

const tables = import.meta.glob<Table>('../../../../catalogue/{elements,kinds,parts}/*/zh.json', {
  eager: true,
  import: 'default',
});
const forms = import.meta.glob<FormHints>('../../../../catalogue/{elements,kinds}/*/form.ts', {
  eager: true,
  import: 'form',
});

const CATALOGUE = '../../../../catalogue';
const NO_HINTS: FormHints = { groups: [] };

/** Translates the texts of one folder of the catalogue, such as `kinds/flow`. */
export function translator(folder: string, language: Language): Translate {
  if (language === 'en') return inWords;
  const table = tables[`${CATALOGUE}/${folder}/zh.json`] ?? {};
  return (text) => (Object.hasOwn(table, text) ? table[text] : (headerTexts as Table)[text]) ?? inWords(text);
}

/** Translates texts of which it is not known from which schema they come. */
export function anyTranslator(language: Language): Translate {
  if (language === 'en') return inWords;
  const all = Object.assign(Object.create(null), headerTexts, ...Object.values(tables)) as Table;
  return (text) => all[text] ?? inWords(text);
}

/** How the form of one folder of the catalogue is laid out. */
export function hintsFor(folder: string): FormHints {
  return forms[`${CATALOGUE}/${folder}/form.ts`] ?? NO_HINTS;
}

/** Choices are written as `click-to-dial`; people read words. Titles and sentences stay as they are. */
export function inWords(text: string): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ');
}
