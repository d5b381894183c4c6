/** Each circle of imports once, as the files on it, starting with the first by name. Sorted. */
export function findCircles(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles = new Map<string, readonly string[]>();
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const start = way.indexOf(file);
    if (start >= 0) {
      const circle = fromFirst(way.slice(start));
      circles.set(circle.join('\n'), circle);
      return;
    }
    if (!done.has(file)) {
      way.push(file);
      for (const target of imports.get(file) ?? []) {
        visit(target);
      }
      way.pop();
      done.add(file);
    }
  };
  for (const file of imports.keys()) {
    visit(file);
  }
  return [...circles.keys()].sort().map((key) => circles.get(key) ?? []);
}

function fromFirst(circle: readonly string[]): readonly string[] {
  const first = circle.indexOf(circle.toSorted()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}
