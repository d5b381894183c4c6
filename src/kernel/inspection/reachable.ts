/** All that is got to from these by going on and on, these included. */
export function reachable<Node>(from: Iterable<Node>, next: (node: Node) => Iterable<Node>): ReadonlySet<Node> {
  const reached = new Set(from);
  // A set goes through what is added on the way too.
  for (const node of reached) for (const neighbour of next(node)) reached.add(neighbour);
  return reached;
}
