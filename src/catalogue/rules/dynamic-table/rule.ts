import type { Report, Rule } from '../../../kernel/model/rule.ts';
import type { DynamicTableDocument } from '../../kinds/dynamic-table/document.gen.ts';
import { countsAs, type TableField, tableLimits } from '../../kinds/dynamic-table/table-field.ts';
import messages from './messages.json' with { type: 'json' };

/** Tables keep the vendor's limits, and fields have what their types allow (domain.md §1.13). */
export const dynamicTable: Rule = {
  id: 'dynamic-table',
  severity: {
    'dynamic-table/too-many-tables': 'error',
    'dynamic-table/too-many-index': 'error',
    'dynamic-table/too-many-common': 'error',
    'dynamic-table/too-many-encrypted': 'error',
    'dynamic-table/no-fields': 'error',
    'dynamic-table/no-index': 'warning',
    'dynamic-table/same-id': 'error',
    'dynamic-table/optional-index': 'error',
    'dynamic-table/length': 'error',
    'dynamic-table/mask': 'error',
    'dynamic-table/values': 'error',
    'dynamic-table/no-values': 'error',
  },
  messages,
  checkDocument({ document }, report) {
    if (document.kind !== 'dynamic-table') return;
    const { fields } = document as unknown as DynamicTableDocument;
    if (fields.length === 0) report('dynamic-table/no-fields', {}, { path: '/fields' });
    else if (!fields.some(({ isIndex }) => isIndex)) report('dynamic-table/no-index', {}, { path: '/fields' });
    checkCounts(fields, report);
    const ids = new Set<string>();
    fields.forEach((field, index) => {
      const path = `/fields/${index}`;
      if (ids.has(field.id)) report('dynamic-table/same-id', { id: field.id }, { path: `${path}/id` });
      ids.add(field.id);
      checkField(field, path, report);
    });
  },
  checkTenant(view, report) {
    const tables = view.documents('dynamic-table');
    for (const document of tables.slice(tableLimits.tables)) {
      const counts = { count: tables.length, most: tableLimits.tables };
      report('dynamic-table/too-many-tables', counts, { path: '', document });
    }
  },
};

/** Each field beyond a limit is told, so that the list says which to leave out. */
function checkCounts(fields: readonly TableField[], report: Report): void {
  for (const role of ['index', 'common', 'encrypted'] as const) {
    const places = fields.flatMap((field, index) => (countsAs(field) === role ? [index] : []));
    for (const place of places.slice(tableLimits[role])) {
      const counts = { count: places.length, most: tableLimits[role] };
      report(`dynamic-table/too-many-${role}`, counts, { path: `/fields/${place}` });
    }
  }
}

function checkField(
  { type, isIndex, isMandatory, length, mask, values = [] }: TableField,
  path: string,
  report: Report,
): void {
  const isText = type === 'string' || type === 'number';
  if (isIndex && !isMandatory) {
    const fix = { title: 'Make it mandatory', path: `${path}/isMandatory`, value: true };
    report('dynamic-table/optional-index', {}, { path: `${path}/isMandatory`, fix });
  }
  if (length !== undefined && !isText) report('dynamic-table/length', {}, { path: `${path}/length` });
  if (mask !== undefined && !isText) report('dynamic-table/mask', {}, { path: `${path}/mask` });
  if (type !== 'dictionary' && values.length > 0) report('dynamic-table/values', {}, { path: `${path}/values` });
  if (type === 'dictionary' && values.length === 0) report('dynamic-table/no-values', {}, { path: `${path}/values` });
}
