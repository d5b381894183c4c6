import type { Build, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import type { Settings } from './settings.gen.ts';

type Operation = Settings['operation'];

/** What the service is asked, and what traces show of it. */
export interface Requested {
  readonly real: ValueMap;
  readonly seen: ValueMap;
}

/** @param secrets fields whose values are masked in traces */
export function requesting(operation: Operation, secrets: ReadonlySet<string>, build: Build): (run: Run) => Requested {
  const where = (operation.do === 'add' ? [] : operation.where).map(({ name, is, value }) => {
    const read = build.expression(value, { type: 'any' });
    return { name, is, read, isSecret: read.sensitive || secrets.has(name) };
  });
  const values = (operation.do === 'add' || operation.do === 'update' ? operation.values : []).map(
    ({ name, value }) => {
      const read = build.expression(value, { type: 'any' });
      return { name, read, isSecret: read.sensitive || secrets.has(name) };
    },
  );
  const fixed = fixedOf(operation);
  return (run) => {
    const tests = where.map(({ name, is, read, isSecret }) => ({ name, is, value: read(run), isSecret }));
    const given = values.map(({ name, read, isSecret }) => ({ name, value: read(run), isSecret }));
    const fieldsOf = (seen: boolean): ValueMap => {
      const shown = ({ value, isSecret }: { readonly value: Value; readonly isSecret: boolean }): Value =>
        seen && isSecret && value !== null ? MASK : value;
      return {
        ...fixed,
        ...(operation.do === 'add'
          ? {}
          : { where: tests.map((test) => ({ name: test.name, is: test.is, value: shown(test) })) }),
        ...(given.length === 0 ? {} : { values: Object.fromEntries(given.map((one) => [one.name, shown(one)])) }),
      };
    };
    return { real: fieldsOf(false), seen: fieldsOf(true) };
  };
}

function fixedOf(operation: Operation): ValueMap {
  const { do: what, table } = operation;
  if (operation.do !== 'query') return { table, operation: what };
  const { sortBy, descending, limit } = operation;
  return { table, operation: what, limit, ...(sortBy === undefined ? {} : { sortBy, descending }) };
}
