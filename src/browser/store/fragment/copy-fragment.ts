import { inspectElement } from '../../../kernel/inspection/inspect-element.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement, Position, Variable } from '../../../kernel/model/flow.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { variablesOf } from '../flow/elements-using.ts';
import type { Fragment, FragmentReference } from './fragment.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What is copied: ids of elements, notes and frames of the flow. */
export interface Selection {
  readonly elements: readonly string[];
  readonly notes?: readonly string[];
  readonly frames?: readonly string[];
}

/**
 * The clipboard text of a selection: its elements with the connections between them and the notes about them. Never
 * holds secrets: settings marked as such are left out, and so are the default values of encrypted variables.
 */
export function copyFragment(flow: Flow, selection: Selection, tenant: Tenant, catalogue: Catalogue): string {
  const ids = new Set(selection.elements);
  const notes = new Set(selection.notes);
  const frames = new Set(selection.frames);
  const elements = flow.elements.filter(({ id }) => ids.has(id));
  const fragment: Fragment = {
    callsmith: 'fragment',
    version: 1,
    elements: elements.map((element) => withoutSecrets(element, catalogue)),
    connections: flow.connections.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    notes: (flow.notes ?? []).filter(({ id, anchor }) => notes.has(id) || (anchor !== undefined && ids.has(anchor))),
    frames: (flow.frames ?? []).filter(({ id }) => frames.has(id)),
    layout: Object.fromEntries(elements.map(({ id }) => [id, placeOf(flow, id)])),
    variables: usedVariables(flow, elements, catalogue),
    references: referencesOf(elements, tenant, catalogue),
  };
  return `${JSON.stringify(fragment, null, 2)}\n`;
}

function placeOf({ layout }: Flow, id: string): Position {
  return (Object.hasOwn(layout, id) ? layout[id] : undefined) ?? { x: 0, y: 0 };
}

function usedVariables(flow: Flow, elements: readonly FlowElement[], catalogue: Catalogue): readonly Variable[] {
  const used = new Set(elements.flatMap((element) => [...variablesOf(element, catalogue)]));
  return flow.variables
    .filter(({ name }) => used.has(`FLOW.${name}`))
    .map((variable) => {
      if ((variable.encryption ?? 'none') === 'none') return variable;
      const { default: _secret, ...declared } = variable;
      return declared;
    });
}

function referencesOf(
  elements: readonly FlowElement[],
  tenant: Tenant,
  catalogue: Catalogue,
): readonly FragmentReference[] {
  const found = new Map<string, FragmentReference>();
  for (const element of elements) {
    for (const { kind, id } of inspectElement(element, catalogue).marked.references) {
      if (kind === 'element' || id === '') continue;
      found.set(`${kind}/${id}`, { kind, id, name: documentOf(tenant, kind, id)?.name ?? id });
    }
  }
  return [...found.values()];
}
