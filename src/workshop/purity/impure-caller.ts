const OURS = /\/src\/[\w./-]+\.[cm]?[jt]sx?(?=[:?)])/;
const PURE = /\/src\/(kernel|catalogue|twin)\//;
const TEST = /\.test\.[cm]?[jt]sx?$/;

/**
 * The pure file on whose behalf the innermost of our functions in this stack runs, or undefined when it is a test or
 * may use clock, chance and network. Libraries between are skipped: a pure function must not ask them either.
 */
export function impureCaller(stack: string): string | undefined {
  for (const line of stack.split('\n')) {
    const file = line.includes('/node_modules/') || line.includes('/workshop/purity/') ? null : OURS.exec(line);
    if (file) {
      return PURE.test(file[0]) && !TEST.test(file[0]) ? file[0].slice(1) : undefined;
    }
  }
  return undefined;
}
