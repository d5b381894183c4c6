import type { Document } from '../../../kernel/model/document.ts';
import type { TableField } from './table-field.ts';

/** The fields of a table's document with what it leaves out because it is usual. */
export function tableFields(document: Pick<Document, 'kind'>): readonly TableField[] {
  const { fields = [] } = document as { readonly fields?: readonly Partial<TableField>[] };
  return fields.map((field) => ({
    ...(field as TableField),
    isIndex: field.isIndex === true,
    isEncrypted: field.isEncrypted === true,
    isMandatory: field.isMandatory === true,
  }));
}
