import type { Build, Run, Slot } from '../../../kernel/model/element-type.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';
import type { Settings } from './settings.gen.ts';

/** Writes what was found. Where no row is, the first row's variables are unset: old values would be taken for new. */
export function keeping(
  operation: Settings['operation'],
  secrets: ReadonlySet<string>,
  build: Build,
): (run: Run, rows: readonly ValueMap[], count: number) => void {
  if (operation.do === 'add') return () => {};
  const slotOf = (variable: string | undefined, isSecret: boolean): Slot | undefined => {
    if (variable === undefined) return undefined;
    const slot = build.variable(variable);
    return isSecret ? { ...slot, sensitive: true } : slot;
  };
  const counter = slotOf(operation.count, false);
  const list = slotOf(operation.do === 'query' ? operation.rows : undefined, secrets.size > 0);
  const first = (operation.do === 'query' ? operation.first : []).map(({ name, variable }) => ({
    name,
    slot: slotOf(variable, secrets.has(name)) as Slot,
  }));
  return (run, rows, count) => {
    if (counter !== undefined) run.write(counter, count);
    if (list !== undefined) run.write(list, rows);
    const [row = {}] = rows;
    for (const { name, slot } of first) run.write(slot, Object.hasOwn(row, name) ? (row[name] ?? null) : null);
  };
}
