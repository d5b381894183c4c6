import { readsOf } from '../../../kernel/expressions/references.ts';
import { readsOfTemplate } from '../../../kernel/expressions/template-parts.ts';
import { inspectElement } from '../../../kernel/inspection/inspect-element.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';

/** Full names of the variables that an element reads or writes, such as `FLOW.card`. */
export function variablesOf(element: FlowElement, catalogue: Catalogue): ReadonlySet<string> {
  const { marked } = inspectElement(element, catalogue);
  return new Set([
    ...marked.expressions.flatMap(({ text }) => readsOf(text)),
    ...marked.templates.flatMap(({ text }) => readsOfTemplate(text)),
    ...marked.writes.map(({ variable }) => variable),
  ]);
}

/** The elements that read or write the variable. */
export function elementsUsing(flow: Flow, variable: string, catalogue: Catalogue): readonly FlowElement[] {
  return flow.elements.filter((element) => variablesOf(element, catalogue).has(variable));
}
