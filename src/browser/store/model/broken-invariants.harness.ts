import type { Flow } from '../../../kernel/model/flow.ts';
import { exitsOf } from '../flow/exits-of.ts';
import { context } from './editor-world.harness.ts';

/** What is wrong with a flow that only commands have changed; must be nothing. */
export function brokenInvariants(flow: Flow): readonly string[] {
  const broken: string[] = [];
  const format = context.formats.get('flow');
  if (format?.validate(flow) !== true) broken.push(`invalid: ${JSON.stringify(format?.validate.errors?.slice(0, 2))}`);
  const byId = new Map(flow.elements.map((element) => [element.id, element]));
  if (byId.size !== flow.elements.length) broken.push('two elements have one id');
  const taken = new Set<string>();
  for (const { from, exit, to } of flow.connections) {
    const element = byId.get(from);
    if (element === undefined || !byId.has(to)) broken.push(`dangling connection ${from} ${exit} ${to}`);
    else if (!exitsOf(element, context.catalogue).some(({ id }) => id === exit)) broken.push(`no exit ${from} ${exit}`);
    const place = JSON.stringify([from, exit]);
    if (taken.has(place)) broken.push(`second connection at ${place}`);
    taken.add(place);
  }
  for (const id of byId.keys()) if (!Object.hasOwn(flow.layout, id)) broken.push(`${id} has no place`);
  for (const id of Object.keys(flow.layout)) if (!byId.has(id)) broken.push(`place of nobody: ${id}`);
  for (const { anchor } of flow.notes ?? []) {
    if (anchor !== undefined && !byId.has(anchor)) broken.push(`note about nobody: ${anchor}`);
  }
  return broken;
}
