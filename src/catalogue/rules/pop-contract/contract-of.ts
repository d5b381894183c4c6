import type { HandOver } from '../../../kernel/inspection/carried-data.ts';
import type { Assigned, ElementView, TenantView } from '../../../kernel/model/views.ts';
import { valueAt } from '../../../lib/json-pointer.ts';
import type { ScreenPopDocument } from '../../kinds/screen-pop/document.gen.ts';
import { handOversFor } from './hand-overs-for.ts';

/** What a pop-up is told at one hand-over of a flow. */
export interface HandOverContract {
  readonly flow: { readonly id: string; readonly name: string };
  readonly element: { readonly id: string; readonly name: string };
  /** Of each path of the call-associated data that the page hears of. */
  readonly keys: readonly KeyContract[];
}

export interface KeyContract {
  readonly key: string;
  readonly state: Assigned;
  /** The shortest way on which it is not set, with the flow of each element. */
  readonly way: readonly WayStep[];
  /** Values it may have, when all that is written is known; null: not known before the call. */
  readonly constants: readonly (string | number | boolean)[] | null;
}

export interface WayStep {
  readonly flow: string;
  readonly id: string;
  readonly name: string;
}

/**
 * What callers certainly, maybe and never bring to agents for a pop-up, at every hand-over. A page with the SDK hears all
 * call-associated data: of it every path that flows write.
 */
export function contractOf(view: TenantView, pop: ScreenPopDocument): readonly HandOverContract[] {
  const flowOf = new Map<ElementView, string>(
    view.flows().flatMap(({ flow, elements }) => elements.map((element) => [element, flow.id] as const)),
  );
  const keys = heardKeys(view, pop);
  return handOversFor(view)(pop.media).map((end) => ({
    flow: { id: end.flow.flow.id, name: end.flow.flow.name },
    element: { id: end.element.element.id, name: end.element.element.name },
    keys: keys.map((key) => ({
      key,
      state: end.carried(key),
      way: (end.wayWithout(key) ?? []).map((step) => ({
        flow: flowOf.get(step) ?? '',
        id: step.element.id,
        name: step.element.name,
      })),
      constants: constantsOf(end, key),
    })),
  }));
}

function heardKeys(view: TenantView, { page, parameters }: ScreenPopDocument): readonly string[] {
  if (page.type === 'internal') return [];
  const configured = parameters.flatMap(({ from }) => (from.type === 'channel-associated-data' ? [from.key] : []));
  if (page.integration !== 'web-api') return [...new Set(configured)];
  const written = view
    .flows()
    .flatMap(({ elements }) => elements)
    .flatMap(({ marked }) => marked.writes)
    .flatMap(({ variable }) => (variable.startsWith('calldata.') ? [variable.slice('calldata.'.length)] : []));
  return [...new Set([...configured, ...written])].sort();
}

/** What can be written under the path, when every writer writes a constant there. */
function constantsOf(end: HandOver, key: string): KeyContract['constants'] {
  const found = new Set<string | number | boolean>();
  for (const { element, valuePath } of end.writers(key)) {
    const isWhole = element.marked.writes.some(({ variable }) => variable === `calldata.${key}`);
    const text = valuePath === undefined ? undefined : valueAt(element.element, valuePath);
    const constant = isWhole && typeof text === 'string' ? constantIn(text) : undefined;
    if (constant === undefined) return null;
    found.add(constant);
  }
  return found.size === 0 ? null : [...found];
}

/** The value of an expression that is a constant: `"gold"`, `'gold'`, `3`, `true`. */
function constantIn(expression: string): string | number | boolean | undefined {
  const text = expression.trim();
  const single = /^'([^'\\]*)'$/.exec(text)?.[1];
  if (single !== undefined) return single;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  } catch {
    return undefined;
  }
}
