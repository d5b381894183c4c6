import type { Rule } from '../../../kernel/model/rule.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import { closestName } from '../../../lib/closest-name.ts';
import { pointerSegment } from '../../../lib/json-pointer.ts';
import type { DataTableDocument } from '../../kinds/data-table/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

type Field = DataTableDocument['fields'][number];
type Tell = (variant: string, params: Readonly<Record<string, string>>, path: string) => void;

/** Rows of a data table hold what its fields say, and tables and fields are told apart (domain.md §4.3). */
export const dataTable: Rule = {
  id: 'data-table',
  severity: {
    'data-table/unknown-field': 'error',
    'data-table/wrong-type': 'error',
    'data-table/missing': 'error',
    'data-table/field-name': 'error',
    'data-table/table-id': 'error',
    'data-table/table-name': 'error',
  },
  messages,
  checkDocument({ document }, report) {
    if (document.kind !== 'data-table') return;
    const { fields, rows } = document as unknown as DataTableDocument;
    const tell: Tell = (variant, params, path) => report(`data-table/${variant}`, params, { path });
    fields.forEach(({ name }, index) => {
      if (fields.findIndex((field) => field.name === name) < index)
        tell('field-name', { name }, `/fields/${index}/name`);
    });
    const known = new Map(fields.map((field) => [field.id, field]));
    rows.forEach((row, index) => {
      checkRow(row, known, `/rows/${index}`, tell);
    });
  },
  checkTenant(view, report) {
    for (const [field, variant] of [
      ['tableId', 'table-id'],
      ['name', 'table-name'],
    ] as const) {
      for (const { document, twin } of twinsIn(view, field)) {
        const params = { value: String(document[field]), twin: twin.id };
        report(`data-table/${variant}`, params, { path: `/${field}`, document });
      }
    }
  },
};

function checkRow(
  row: Readonly<Record<string, unknown>>,
  fields: ReadonlyMap<string, Field>,
  path: string,
  tell: Tell,
): void {
  for (const [id, value] of Object.entries(row)) {
    const field = fields.get(id);
    const at = `${path}/${pointerSegment(id)}`;
    if (field === undefined) tell('unknown-field', { id, suggestion: closestName(id, [...fields.keys()]) ?? '' }, at);
    else if (value !== null && !FITS[field.type](value)) tell('wrong-type', { id, type: field.type }, at);
  }
  for (const { id, mandatory } of fields.values()) {
    if (mandatory && (!Object.hasOwn(row, id) || row[id] === null))
      tell('missing', { id }, `${path}/${pointerSegment(id)}`);
  }
}

const FITS: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isSafeInteger,
  long: Number.isSafeInteger,
  float: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
};

/** Tables that have the same as one before, in the order of their ids. */
function twinsIn(view: TenantView, field: 'tableId' | 'name') {
  const tables = view.documents('data-table');
  return tables.flatMap((document, index) => {
    const twin = tables.slice(0, index).find((other) => other[field] === document[field]);
    return twin === undefined ? [] : [{ document, twin }];
  });
}
