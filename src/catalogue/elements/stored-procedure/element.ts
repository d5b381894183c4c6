import { coerce } from '../../../kernel/engine/coerce.ts';
import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { Build, ElementType, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import type { StoredProcedureDocument } from '../../kinds/stored-procedure/document.gen.ts';
import { compileAssignments } from '../../parts/assignment/compile-assignments.ts';
import { compileConditions, conditionExits } from '../../parts/condition/compile-conditions.ts';
import { SYSERROR_INNER, SYSERROR_INTERFACE } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { compileServiceCall } from '../../parts/service-call/compile-service-call.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const storedProcedure: ElementType<Settings> = {
  type: 'stored-procedure',
  family: 'common',
  title: { en: 'Stored procedure', zh: '存储过程' },
  schema: asSchema(schema),
  exits: ({ conditions }) => [...conditionExits(conditions), SYSERROR_INTERFACE, SYSERROR_INNER],
  waits: () => true,
  summary: ({ procedure }, names) => shortened(names.document('stored-procedure', procedure)),
  compile({ procedure: id, inputs, assignments, conditions }, build) {
    const document = build.document('stored-procedure', id) as StoredProcedureDocument | undefined;
    if (document === undefined) return { enter: () => unknown(id) };
    const secret = new Set(document.outputs.filter(({ encrypted }) => encrypted).map(({ name }) => name));
    const shown = (value: Value) => veiled(resultsOf(value, document), secret);
    const service = compileServiceCall('stored-procedure', document.timeout, 'SYSERROR_INTERFACE', shown);
    const give = giving(inputs, document, build);
    const assign = compileAssignments(
      assignments,
      build,
      [...secret].map((name) => `RESULT.${name}`),
    );
    const decide = compileConditions(conditions, build);
    return {
      enter(run) {
        const { real, seen } = give(run);
        return service.begin(run, real, seen);
      },
      resume(run, input) {
        const heard = service.hear(run, input);
        if (heard === null || !('value' in heard)) return heard;
        run.result = resultsOf(heard.value, document);
        assign(run);
        return decide(run);
      },
    };
  },
};

/** The request: all inputs that the procedure declares, those that are not given as null. */
function giving(inputs: Settings['inputs'], document: StoredProcedureDocument, build: Build) {
  const { id: procedure, procedure: name, dataSource } = document;
  const reads = new Map(inputs.map((row) => [row.name, build.expression(row.value, { type: 'any' })]));
  return (run: Run) => {
    const real: Record<string, Value> = {};
    const seen: Record<string, Value> = {};
    for (const { name: input } of document.inputs) {
      const read = reads.get(input);
      real[input] = read?.(run) ?? null;
      seen[input] = read?.sensitive === true ? MASK : real[input];
    }
    const request = { procedure, dataSource, name };
    return { real: { ...request, inputs: real }, seen: { ...request, inputs: seen } };
  };
}

/** The results that the procedure declares, by name; what it did not give is null. One of another type throws. */
function resultsOf(value: Value, { outputs }: StoredProcedureDocument): ValueMap {
  const said = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ValueMap) : {};
  return Object.fromEntries(
    outputs.map(({ name, type }) => [
      name,
      coerce(Object.hasOwn(said, name) ? (said[name] ?? null) : null, type, name),
    ]),
  );
}

function veiled(results: ValueMap, secret: ReadonlySet<string>): ValueMap {
  return Object.fromEntries(Object.entries(results).map(([name, value]) => [name, secret.has(name) ? MASK : value]));
}

function unknown(id: string): Outcome {
  const message = `There is no stored procedure ${id}. Choose another one in the element's settings.`;
  return { do: 'fail', exit: 'SYSERROR_INNER', code: 'unknown-procedure', message };
}
