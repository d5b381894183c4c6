import { schemaPlace } from '../../../kernel/documents/schema-place.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Language } from '../../ui/i18n/language.ts';
import { translator } from '../documents/form/catalogue-texts.ts';

/** The title of a field of an element's settings as the form shows it; empty when it has none. */
export function fieldTitle(
  path: string,
  type: string,
  settings: unknown,
  { elements, definitions }: Catalogue,
  language: Language,
): string {
  const schema = { ...elements.get(type)?.schema, $defs: definitions };
  const title = schemaPlace(schema, settings, path).schema?.title ?? '';
  const folders = [`elements/${type}`, ...Object.keys(definitions).map((name) => `parts/${name}`)];
  // Which of the schemas the title stands in cannot be seen any more: the first that can translate it does.
  return folders.map((folder) => translator(folder, language)(title)).find((said) => said !== title) ?? title;
}
