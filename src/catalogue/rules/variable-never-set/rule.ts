import { asksForNull, unsetReads } from '../../../kernel/inspection/unset-reads.ts';
import type { Rule } from '../../../kernel/model/rule.ts';
import type { TenantSettings } from '../../../kernel/model/tenant.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import messages from './messages.json' with { type: 'json' };

/** A variable is read where it cannot have a value: nothing on any way there sets it, and it has no default. */
export const variableNeverSet: Rule = {
  id: 'variable-never-set',
  severity: { 'variable-never-set': 'error', 'variable-never-set/global': 'error' },
  messages,
  checkFlow(view, report) {
    for (const element of view.elements) {
      for (const { reading, variable, assigned } of unsetReads(view, element)) {
        if (assigned === 'never') report('variable-never-set', { variable }, { path: reading.path });
      }
    }
  },
  checkTenant(view, report) {
    const unset = unsetGlobals(view, view.settings);
    if (unset.size === 0) return;
    for (const flow of view.flows()) {
      for (const reading of flow.elements.flatMap((element) => flow.readings(element))) {
        const reads = reading.check.ok ? reading.check.reads : [];
        for (const variable of reads.filter((name) => unset.has(name) && !asksForNull(reading, name))) {
          report('variable-never-set/global', { variable }, { path: reading.path, document: flow.flow });
        }
      }
    }
  },
};

/** GLOBAL variables without a default that no flow writes. */
function unsetGlobals(view: TenantView, settings: TenantSettings | undefined): ReadonlySet<string> {
  const globals = settings?.globals ?? [];
  const unset = new Set(globals.filter((one) => (one.default ?? null) === null).map(({ name }) => `GLOBAL.${name}`));
  for (const { elements } of unset.size === 0 ? [] : view.flows()) {
    for (const { marked } of elements) for (const { variable } of marked.writes) unset.delete(variable);
  }
  return unset;
}
