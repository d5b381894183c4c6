import type { Breakpoint } from '../../../twin/simulator/breakpoints.ts';
import { elementName } from '../../../twin/simulator/visits.ts';

/** The list with a breakpoint at this element, or without it when there was one. */
export function toggledElement(list: readonly Breakpoint[], flow: string, element: string): readonly Breakpoint[] {
  return toggled(list, { element: elementName(flow, element) });
}

/** The list with this breakpoint, or without it when it was there. */
export function toggled(list: readonly Breakpoint[], breakpoint: Breakpoint): readonly Breakpoint[] {
  const others = list.filter((each) => !sameBreakpoint(each, breakpoint));
  return others.length === list.length ? [...list, breakpoint] : others;
}

export function sameBreakpoint(a: Breakpoint, b: Breakpoint): boolean {
  return 'element' in a ? 'element' in b && a.element === b.element : 'when' in b && a.when === b.when;
}

/** Ids of the elements of a flow that have a breakpoint. */
export function breakpointsIn(list: readonly Breakpoint[], flow: string): ReadonlySet<string> {
  const prefix = elementName(flow, '');
  return new Set(
    list.flatMap((each) =>
      'element' in each && each.element.startsWith(prefix) ? [each.element.slice(prefix.length)] : [],
    ),
  );
}
