import type { Build, Run } from '../../../kernel/model/element-type.ts';
import type { Assignment } from './assignment.gen.ts';

const CALLDATA = 'calldata.';

/** Writes each row's value to its variable, in order: a later row sees what an earlier one wrote. */
export function compileAssignments(rows: readonly Assignment[], build: Build): (run: Run) => void {
  const compiled = rows.map(({ variable, value }) => {
    const read = build.expression(value, { type: 'any', scopes: ['RESULT', 'TOC'] });
    if (variable.startsWith(CALLDATA)) {
      const path = variable.slice(CALLDATA.length);
      return (run: Run) => run.setCalldata(path, read(run));
    }
    const slot = build.variable(variable);
    return (run: Run) => run.write(slot, read(run));
  });
  return (run) => {
    for (const write of compiled) write(run);
  };
}
