import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { Language } from '../../ui/i18n/language.ts';
import { translator } from '../documents/form/catalogue-texts.ts';
import { fieldWords } from './field-words.ts';
import { findingText, renderedWith } from './finding-text.ts';

const PARTS = Object.keys(catalogue.definitions).map((name) => `parts/${name}`);

/** A finding in the user's language, its field named as the forms name it. @param of the documents it was found in */
export function readableFinding(finding: Finding, of: Tenant, language: Language): string {
  const { document } = finding;
  return readableIn(finding, document && documentOf(of, document.kind, document.id), language);
}

/** As readableFinding, when the document it is about is at hand. */
export function readableIn(finding: Finding, document: Document | undefined, language: Language): string {
  const schema = document && formats.get(document.kind)?.schema;
  if (document === undefined || schema === undefined) return findingText(finding, language);
  const field = fieldWords(document, finding.path, schema, (title, folders) => titleIn(title, folders, language));
  return field === '' ? findingText(finding, language) : renderedWith(finding, language, { field });
}

/** Which schema a title stands in cannot be seen any more: the first that can translate it does. */
export function titleIn(title: string, folders: readonly string[], language: Language): string {
  const said = [...folders, ...PARTS].map((folder) => translator(folder, language)(title));
  return said.find((translated) => translated !== title) ?? title;
}
