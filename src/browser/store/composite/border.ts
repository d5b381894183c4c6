import type { Text } from '../../../kernel/model/text.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import * as reasons from './extraction-reasons.ts';

/** Where calls enter a part of a flow, and where they go on after it. */
export interface Border {
  readonly entry: ElementView;
  readonly target: ElementView;
}

/** A composite has one way in and one way on: a part that has more cannot become one. */
export function borderOf(view: FlowView, inside: ReadonlySet<ElementView>): Border | { readonly reason: Text } {
  const entries = new Set<ElementView>();
  const targets = new Set<ElementView>();
  for (const element of inside) {
    if (view.linesTo(element).some(({ from }) => !inside.has(from))) entries.add(element);
    for (const { to } of view.linesFrom(element)) if (!inside.has(to)) targets.add(to);
  }
  const [entry, ...otherEntries] = entries;
  const [target, ...otherTargets] = targets;
  if (entry === undefined) return { reason: reasons.NO_ENTRY };
  if (otherEntries.length > 0) return { reason: reasons.severalEntries(namesOf(entries)) };
  if (target === undefined) return { reason: reasons.NO_TARGET };
  if (otherTargets.length > 0) return { reason: reasons.severalTargets(namesOf(targets)) };
  return { entry, target };
}

function namesOf(elements: ReadonlySet<ElementView>): readonly string[] {
  return [...elements].map(({ element }) => element.name);
}
