import { schemaPlace } from '../../../kernel/documents/schema-place.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Language } from '../../ui/i18n/language.ts';
import { titleIn } from '../findings/readable-finding.ts';

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
  return titleIn(title, [`elements/${type}`], language);
}
