import { isHidden, maskValue } from '../../../catalogue/kinds/dynamic-table/mask-value.ts';
import type { TableField } from '../../../catalogue/kinds/dynamic-table/table-field.ts';
import type { PageDocument } from '../../../catalogue/kinds/page/document.gen.ts';
import type { PageContent } from '../../../contract/pops.ts';
import type { PageObject } from '../../../twin/pages/page-object.ts';

/** A page as it looks with data that nobody has: for an interface three objects, for tables one row each. */
export function sampleContent(
  { name, layout, rows, source }: PageDocument,
  fieldsOf: (table: string) => readonly TableField[],
  word: string,
): PageContent {
  const objects =
    source.type === 'external'
      ? [1, 2, 3].map((number) => answered(`${word} ${number}`, word))
      : source.objects.map((object) => found(object, fieldsOf(object.table), word));
  return { name, layout, rows, objects, problems: [], failure: null, ms: 0 };
}

type ShownObject = Extract<PageDocument['source'], { type: 'internal' }>['objects'][number];

function found({ name, fields }: ShownObject, known: readonly TableField[], word: string): PageObject {
  const values = fields.flatMap(({ name: id }) => {
    const field = known.find((one) => one.id === id);
    if (field === undefined) return [];
    return [{ name: field.name, text: sampleText(field, word), isMandatory: field.isMandatory }];
  });
  return { name, isFound: true, values };
}

function answered(name: string, word: string): PageObject {
  const values = [1, 2, 3].map((number) => ({
    name: `${word} ${number}`,
    text: ['13800138000', '2026-01-31', '128.50'][number - 1] ?? '',
    isMandatory: number === 1,
  }));
  return { name, isFound: true, values };
}

function sampleText(field: TableField, word: string): string {
  return isHidden(field) ? maskValue(field, '1234567890') : plainText(field, word);
}

function plainText({ type, values = [], name }: TableField, word: string): string {
  if (type === 'number') return '1234567890';
  if (type === 'date') return '2026-01-31';
  if (type === 'time') return '09:30:00';
  return type === 'dictionary' ? (values[0]?.value ?? word) : `${word} ${name}`;
}
