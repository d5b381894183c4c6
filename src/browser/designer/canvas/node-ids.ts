/**
 * What can be selected on the canvas. The selection of the open document holds these ids: an element's own id, and for
 * the rest the id behind a prefix that no element id can have.
 */
export type Thing =
  | { readonly kind: 'element' | 'note' | 'frame'; readonly id: string }
  | { readonly kind: 'connection'; readonly from: string; readonly exit: string; readonly to: string };

export function noteNode(id: string): string {
  return `note:${id}`;
}

export function frameNode(id: string): string {
  return `frame:${id}`;
}

export function connectionEdge({ from, exit, to }: { from: string; exit: string; to: string }): string {
  return `connection:${from}:${to}:${exit}`;
}

/** Key of an exit of an element, for maps that hold something for each exit. */
export function exitKey(element: string, exit: string): string {
  return `${element} ${exit}`;
}

export function thingOf(id: string): Thing {
  const [prefix, first = '', second = '', ...rest] = id.split(':');
  if (prefix === 'note' || prefix === 'frame') return { kind: prefix, id: first };
  if (prefix === 'connection') return { kind: prefix, from: first, to: second, exit: rest.join(':') };
  return { kind: 'element', id };
}

/** The ids of one kind of thing in a selection. */
export function selectedOf(selection: readonly string[], kind: 'element' | 'note' | 'frame'): readonly string[] {
  return selection.flatMap((id) => {
    const thing = thingOf(id);
    return thing.kind === kind ? [thing.id] : [];
  });
}

export function selectedConnections(
  selection: readonly string[],
): readonly { readonly from: string; readonly exit: string; readonly to: string }[] {
  return selection.flatMap((id) => {
    const thing = thingOf(id);
    return thing.kind === 'connection' ? [{ from: thing.from, exit: thing.exit, to: thing.to }] : [];
  });
}
