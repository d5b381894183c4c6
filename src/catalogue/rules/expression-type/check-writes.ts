import { isReservedKey } from '../../../kernel/expressions/own-data.ts';
import type { Variable } from '../../../kernel/model/flow.ts';
import type { WriteUse } from '../../../kernel/model/marked.ts';
import type { Report } from '../../../kernel/model/rule.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import { closestName } from '../../../lib/closest-name.ts';
import { fitsVariable } from '../../parts/variable/fits-variable.ts';

/** Variables that an element writes are declared, and take what is written. */
export function checkWrites(element: ElementView, view: FlowView, report: Report): void {
  for (const write of element.marked.writes) {
    const { variable: name, mark } = write;
    const path = element.path + write.path;
    const [, scope = '', member = ''] = /^(FLOW|GLOBAL|calldata)\.(.+)$/s.exec(name) ?? [];
    if (scope === 'calldata' && mark.calldata === true && !member.split('.').some(isReservedKey)) continue;
    if (scope === '' || scope === 'calldata') {
      const calldata = mark.calldata === true ? 'calldata.x' : '';
      report('expression-type/not-writable', { variable: name, calldata }, { path });
      continue;
    }
    const variables = scope === 'FLOW' ? view.flow.variables : (view.tenant.settings?.globals ?? []);
    const variable = variables.find((one) => one.name === member);
    if (variable === undefined) reportUnknown(scope, member, variables, path, report);
    else checkValue(variable, write, element, view, report);
  }
}

function reportUnknown(
  scope: string,
  member: string,
  variables: readonly Variable[],
  path: string,
  report: Report,
): void {
  const name = `${scope}.${member}`;
  const close = closestName(
    member,
    variables.map((one) => one.name),
  );
  const suggestion = close === undefined ? '' : `${scope}.${close}`;
  const remedy = suggestion === '' ? 'declare it or choose an existing one.' : `did you mean ${suggestion}?`;
  const position = { words: name, character: 1, start: 0, end: name.length };
  const reason = `There is no variable ${name}; ${remedy}`;
  report('expression-type/unknown-variable', { reason, ...position, suggestion, variable: name, from: '' }, { path });
}

function checkValue(
  { type }: Variable,
  { variable, path, valuePath, mark }: WriteUse,
  element: ElementView,
  view: FlowView,
  report: Report,
): void {
  const value = view.readings(element).find((reading) => reading.path === element.path + valuePath);
  const found = value?.check.ok === true ? value.check.type : mark.type;
  if (found === undefined || fitsVariable(type, found)) return;
  const at = valuePath === undefined ? path : valuePath;
  report('expression-type/assignment', { variable, wanted: type, found }, { path: element.path + at });
}
