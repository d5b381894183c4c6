import type { Build, Run } from '../../../kernel/model/element-type.ts';
import type { Assignment } from './assignment.gen.ts';

const CALLDATA = 'calldata.';

/**
 * Writes each row's value to its variable, in order: a later row sees what an earlier one wrote. A value that is read
 * from something encrypted is masked in the trace, wherever it goes.
 *
 * @param secrets what is encrypted beyond variables (`RESULT.pin`)
 */
export function compileAssignments(
  rows: readonly Assignment[],
  build: Build,
  secrets: readonly string[] = [],
): (run: Run) => void {
  const compiled = rows.map(({ variable, value }) => {
    const read = build.expression(value, { type: 'any', scopes: ['RESULT', 'TOC'] }, secrets);
    if (variable.startsWith(CALLDATA)) {
      const path = variable.slice(CALLDATA.length);
      return (run: Run) => run.setCalldata(path, read(run), read.sensitive);
    }
    const declared = build.variable(variable);
    const slot = read.sensitive ? { ...declared, sensitive: true } : declared;
    return (run: Run) => run.write(slot, read(run));
  });
  return (run) => {
    for (const write of compiled) write(run);
  };
}
