/** The first access code that is given to a flow; the further ones follow. Ours: the vendor publishes no range. */
const FIRST = 700_001;

/** The lowest access code that nothing has yet. `taken`: by flows, called routes and robots. */
export function freeAccessCode(taken: ReadonlySet<string>): string {
  let code = FIRST;
  while (taken.has(String(code))) code += 1;
  return String(code);
}
