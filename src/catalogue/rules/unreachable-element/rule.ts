import type { Rule } from '../../../kernel/model/rule.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import messages from './messages.json' with { type: 'json' };

/** Every element must be connected (domain.md §2.3); only an end may stand alone: a hang-up goes there without a line. */
export const unreachableElement: Rule = {
  id: 'unreachable-element',
  severity: { 'unreachable-element': 'error' },
  messages,
  checkFlow(view, report) {
    if (view.starts.length === 0) return;
    const lost = view.elements.filter((element) => !view.isReachable(element) && !isLoneEnd(element, view));
    for (const head of headsOf(lost, view)) {
      const others = followers(head, view).size - 1;
      report('unreachable-element', { others: others === 0 ? '' : others }, { path: head.path });
    }
  },
};

function isLoneEnd(element: ElementView, view: FlowView): boolean {
  return element.type?.role === 'end' && view.linesTo(element).length === 0;
}

/** Where a line is missing: what stands behind an unreachable element needs no line of its own. */
function headsOf(lost: readonly ElementView[], view: FlowView): readonly ElementView[] {
  const circles = view.circles(lost);
  const inCircle = new Set(circles.flat());
  const hasLineFromOutside = (group: readonly ElementView[]): boolean =>
    group.some((element) => view.linesTo(element).some(({ from }) => !group.includes(from)));
  const alone = lost.filter((element) => !inCircle.has(element)).map((element) => [element]);
  return [...alone, ...circles].filter((group) => !hasLineFromOutside(group)).flatMap(([first]) => first ?? []);
}

function followers(element: ElementView, view: FlowView): ReadonlySet<ElementView> {
  const found = new Set([element]);
  for (const one of found) for (const { to } of view.linesFrom(one)) if (!view.isReachable(to)) found.add(to);
  return found;
}
