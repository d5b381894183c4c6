import type { Build, Exit, Leave, Run } from '../../../kernel/model/element-type.ts';
import { userText } from '../../../kernel/model/text.ts';
import type { Condition } from './condition.gen.ts';

/** One exit per named condition, in order, then the default. */
export function conditionExits(conditions: readonly Condition[]): readonly Exit[] {
  return [
    ...conditions.map(({ id, name }): Exit => ({ id: `when:${id}`, label: userText(name), kind: 'condition' })),
    { id: 'default', label: { en: 'Otherwise', zh: '其他情况' }, kind: 'default' },
  ];
}

/** Picks the exit of the first condition that holds, or the default. */
export function compileConditions(conditions: readonly Condition[], build: Build): (run: Run) => Leave {
  const rows = conditions.map(({ id, expression }) => ({
    holds: build.expression(expression, { type: 'boolean', scopes: ['RESULT', 'TOC'] }),
    leave: build.leave(`when:${id}`),
  }));
  const otherwise = build.leave('default');
  return (run) => {
    for (const row of rows) if (row.holds(run) === true) return row.leave;
    return otherwise;
  };
}
