import type { Declared, Environment } from '../../../kernel/expressions/environment.ts';
import { declared, flowEnvironment } from '../../../kernel/expressions/flow-environment.ts';
import { inspectElement } from '../../../kernel/inspection/inspect-element.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { FlowElement, Variable } from '../../../kernel/model/flow.ts';
import { documentOf, settingsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { ValueType } from '../../../kernel/model/value.ts';
import { valueAt } from '../../../lib/json-pointer.ts';
import { once } from '../../../lib/once.ts';
import { seenNames } from './seen-names.ts';
import type { TextScope } from './text-scope.ts';

/** What may be read at an element of a flow, or in a document that belongs to no flow. */
export function flowTextScope(
  place: { readonly variables?: readonly Variable[]; readonly element?: FlowElement },
  tenant: Tenant,
  catalogue: Catalogue,
): TextScope {
  const variables = place.variables ?? [];
  const globals = settingsOf(tenant)?.globals ?? [];
  const { scopes, result } = readableAt(place.element, tenant, catalogue);
  const common = flowEnvironment(variables.map(declared), globals.map(declared));
  const seen = once(() => seenNames(tenant, catalogue));
  return {
    environment(mark) {
      const open = (mark?.scopes ?? []).filter((scope) => scope === 'REQUEST' || scopes.includes(scope));
      return { ...common, scopes: open, ...(open.includes('RESULT') && result !== undefined ? { result } : {}) };
    },
    get seen() {
      return seen();
    },
    describe: (name) => descriptionOf(name, variables, globals),
  };
}

function descriptionOf(name: string, variables: readonly Variable[], globals: readonly Variable[]): string {
  const [, scope, member] = /^(FLOW|GLOBAL)\.(.+)$/s.exec(name) ?? [];
  const declaredIn = scope === 'FLOW' ? variables : scope === 'GLOBAL' ? globals : [];
  return declaredIn.find((variable) => variable.name === member)?.description ?? '';
}

interface ReadableHere {
  readonly scopes: Environment['scopes'];
  readonly result: readonly Declared[] | undefined;
}

/** RESULT and TOC are filled in by some elements only; RESULT is what the interface that they name declares. */
function readableAt(element: FlowElement | undefined, tenant: Tenant, catalogue: Catalogue): ReadableHere {
  const schema = element && catalogue.elements.get(element.type)?.schema;
  const scopes = schema?.['x-scopes'] ?? [];
  const property = schema?.['x-result-of'];
  if (element === undefined || property === undefined) return { scopes, result: undefined };
  const { settings, marked } = inspectElement(element, catalogue);
  const reference = marked.references.find(({ path }) => path === `/settings/${property}`);
  const id = valueAt(settings, `/${property}`);
  const document = reference && typeof id === 'string' ? documentOf(tenant, reference.kind, id) : undefined;
  return { scopes, result: document && outputsOf(document.outputs) };
}

function outputsOf(outputs: unknown): readonly Declared[] {
  const rows = (outputs ?? []) as readonly { name: string; type: ValueType; encrypted?: boolean }[];
  return rows.map(({ name, type, encrypted = false }) => ({ name, type, encrypted }));
}
