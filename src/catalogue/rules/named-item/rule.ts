import type { Variable } from '../../../kernel/model/flow.ts';
import type { ItemUse } from '../../../kernel/model/marked.ts';
import type { Report, Rule } from '../../../kernel/model/rule.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import { closestName } from '../../../lib/closest-name.ts';
import { valueAt } from '../../../lib/json-pointer.ts';
import { fitsVariable } from '../../parts/variable/fits-variable.ts';
import messages from './messages.json' with { type: 'json' };

/** Lists whose items have a type that values must fit. */
const TYPED: ReadonlySet<string> = new Set(['variables', 'fields']);

/** What is named inside another document is there, and values that go to or come from its variables or fields fit. */
export const namedItem: Rule = {
  id: 'named-item',
  severity: { 'named-item/unknown': 'error', 'named-item/given': 'error', 'named-item/taken': 'error' },
  messages,
  checkFlow(view, report) {
    for (const element of view.elements) {
      for (const use of element.marked.items) checkUse(use, element, view, report);
    }
  },
};

function checkUse(use: ItemUse, element: ElementView, view: FlowView, report: Report): void {
  const reference = element.marked.references.find(({ path }) => path === use.documentPath);
  const document = reference && view.tenant.document(reference.kind, reference.id);
  if (document === undefined) return;
  const { list, by } = use.mark;
  const items = (document[list] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const item = items.find((one) => one[by] === use.name);
  if (item !== undefined) {
    if (TYPED.has(list)) checkTypes(use, item as unknown as Variable, document.name, element, view, report);
    return;
  }
  const names = items.map((one) => String(one[by]));
  const suggestion = closestName(use.name, names) ?? '';
  const params = { item: use.name, called: document.name, suggestion };
  report('named-item/unknown', params, { path: element.path + use.path });
}

/** A row gives its `value` to the other document's item, or takes that item into its `variable`. */
function checkTypes(
  { path, name: item }: ItemUse,
  { type }: Variable,
  called: string,
  element: ElementView,
  view: FlowView,
  report: Report,
): void {
  const row = path.slice(0, path.lastIndexOf('/'));
  const value = view.readings(element).find((reading) => reading.path === `${element.path}${row}/value`);
  if (value?.check.ok === true && !fitsVariable(type, value.check.type)) {
    const params = { item, called, wanted: type, found: value.check.type };
    report('named-item/given', params, { path: value.path });
  }
  const variable = valueAt({ settings: element.settings }, `${row}/variable`);
  const wanted = typeof variable === 'string' ? typeOf(variable, view) : undefined;
  if (wanted === undefined || fitsVariable(wanted, type)) return;
  const params = { item, called, wanted, found: type, variable: String(variable) };
  report('named-item/taken', params, { path: `${element.path}${row}/variable` });
}

function typeOf(name: string, view: FlowView): Variable['type'] | undefined {
  const [scope, ...rest] = name.split('.');
  const variables = scope === 'GLOBAL' ? (view.tenant.settings?.globals ?? []) : view.flow.variables;
  return scope === 'FLOW' || scope === 'GLOBAL'
    ? variables.find((one) => one.name === rest.join('.'))?.type
    : undefined;
}
