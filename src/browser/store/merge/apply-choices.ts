import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { isItem } from './keyed-list.ts';
import type { Merge, Side } from './merge.ts';
import { linesBack, soundFlow } from './sound-flow.ts';

/** The merged document with the user's choices, by the ids of the conflicts; mine where nothing was chosen. */
export function applyChoices<D extends Document>(
  { merged, conflicts, mine, theirs }: Merge<D>,
  choices: ReadonlyMap<string, Side>,
  catalogue: Catalogue,
): D {
  let document = merged;
  const back: { readonly id: string; readonly side: Side }[] = [];
  for (const conflict of conflicts) {
    const side = choices.get(conflict.id) ?? 'mine';
    document = withValue(document, conflict.path, conflict[side]) as D;
    const isWhole = conflict.about === 'element' && conflict.path.length === 2;
    const [, key = '{}'] = conflict.path;
    if (isWhole && conflict[side] !== undefined)
      back.push({ id: (JSON.parse(key) as { readonly id: string }).id, side });
  }
  if (document.kind !== 'flow') return document;
  let flow = document as unknown as Flow;
  const versions = { mine, theirs } as unknown as Record<Side, Flow>;
  for (const { id, side } of back) {
    flow = { ...flow, connections: [...flow.connections, ...linesBack(flow, id, versions[side])] };
  }
  return soundFlow(flow, [versions.mine, versions.theirs], catalogue) as unknown as D;
}

/** A copy in which this value stands at the path; undefined takes away what stands there. */
function withValue(root: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(root)) return withItem(root, name, rest, value);
  const { [name]: before, ...others } = root as Record<string, unknown>;
  const after = withValue(before, rest, value);
  return after === undefined ? others : { ...(root as object), [name]: after };
}

function withItem(list: readonly unknown[], name: string, rest: readonly string[], value: unknown): readonly unknown[] {
  const index = list.findIndex((item) => isItem(item, name));
  const after = withValue(list[index], rest, value);
  const others = list.filter((_item, at) => at !== index);
  if (after === undefined) return others;
  return index === -1 ? [...list, after] : list.with(index, after);
}
